using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>One answer to choose.</summary>
/// <param name="Id">Names it within its question; kept with the intake.</param>
/// <param name="Says">Its words.</param>
/// <param name="Topics">The topics it is offered for; empty is all of its question.</param>
/// <param name="Least">At least so long ago, where it tells of a time.</param>
/// <param name="Most">At most so long ago; null is any time before.</param>
public sealed record TriageAnswer(string Id, TopicName Says, IReadOnlySet<string> Topics, Period? Least, Period? Most)
{
    /// <summary>不知道: always among the answers, and the same as not answering.</summary>
    public const string Unknown = "unknown";
}
