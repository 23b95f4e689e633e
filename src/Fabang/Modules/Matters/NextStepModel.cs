namespace Fabang.Modules.Matters;

/// <summary>What <c>_NextStep.cshtml</c> shows, and to whom.</summary>
/// <param name="ActorName">The name of the one whose turn it is, where it is one certain person of the staff.</param>
public sealed record NextStepModel(Matter Matter, Guid ReaderId, string? ActorName)
{
    /// <summary>Ways to do it, the first the most likely; none where the reader has nothing to do.</summary>
    public IReadOnlyList<(string Url, string Text)> Ways { get; init; } = [];
}
