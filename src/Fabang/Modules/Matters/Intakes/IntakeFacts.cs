namespace Fabang.Modules.Matters.Intakes;

/// <summary>What an intake says, in the language of whoever reads it.</summary>
/// <param name="Told">The short questions that were answered, each with what was said.</param>
/// <param name="Limits">Time limits of the law that may run, the most pressing first, as reckoned on the day the answers were given.</param>
public sealed record IntakeFacts(IReadOnlyList<(string Asked, string Said)> Told, IReadOnlyList<IntakeLimit> Limits);
