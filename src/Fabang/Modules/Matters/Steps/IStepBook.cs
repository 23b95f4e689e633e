using Fabang.Modules.Messaging;

namespace Fabang.Modules.Matters.Steps;

/// <summary>
/// The steps of one service, and who stands behind the words "office" and "handler" in it. A service registers one with
/// <c>services.AddScoped&lt;IStepBook, MediationStepBook&gt;()</c>; the watch over limits reads all of them.
/// </summary>
public interface IStepBook
{
    MatterKind Kind { get; }

    IReadOnlyList<StatutoryStep> Steps { get; }

    /// <summary>Those of these kinds, besides the person, who can be reached.</summary>
    Task<IReadOnlyList<Recipient>> RecipientsAsync(Matter matter, Told whom, CancellationToken cancel);

    /// <summary>The limits that run beside the next step.</summary>
    IEnumerable<ClockSource> Beside => [];
}
