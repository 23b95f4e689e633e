namespace Fabang.Modules.Mediation.Offers;

/// <summary>One payment of an offer (分期).</summary>
/// <param name="Amount">In yuan, more than nothing.</param>
/// <param name="DueOn">Until the end of this day.</param>
public sealed record Instalment(decimal Amount, DateOnly DueOn);
