namespace Fabang.Modules.Mediation.Risks;

/// <summary>What was seen of a risk.</summary>
/// <param name="Sign">What shows it.</param>
/// <param name="MayBeOffence">It may come to a breach of public order or a crime (可能引起治安案件、刑事案件).</param>
/// <param name="Words">What happened, in the words of who saw it; null where the program saw it.</param>
public sealed record RiskSeen(RiskSign Sign, bool MayBeOffence, string? Words);
