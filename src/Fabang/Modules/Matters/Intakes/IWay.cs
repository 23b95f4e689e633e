namespace Fabang.Modules.Matters.Intakes;

/// <summary>
/// A way on that a service offers to somebody who has told their trouble (办理途径). A service registers one with
/// <c>services.AddScoped&lt;IWay, AskNow&gt;()</c>; Guidance asks all of them and shows what they offer, and neither knows the other.
/// </summary>
public interface IWay
{
    /// <param name="intake">What was told: story, topic, region where it is known, answers. It is not changed.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>What is offered, in the words of the reader's language; null where this way does not fit, or is closed just now.</returns>
    Task<Way?> OfferAsync(Intake intake, CancellationToken cancel);
}
