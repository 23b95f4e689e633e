using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>One case in which a way is proposed, or is said not to fit. Of the cases of a way the first that fits is the one.</summary>
/// <param name="Condition">When.</param>
/// <param name="Because">The reason, for the person to read.</param>
/// <param name="Place">Where it stands among the others.</param>
/// <param name="Likelihood">How likely it is to be granted; null where nobody grants it.</param>
/// <param name="Specialty">The specialty of the directory that fits, for lawyers.</param>
/// <param name="Articles">Articles of this case, beside those of the way.</param>
public sealed record WayCase(Condition Condition, TopicName Because, WayPlace Place, Likelihood? Likelihood, string? Specialty, IReadOnlyList<string> Articles);
