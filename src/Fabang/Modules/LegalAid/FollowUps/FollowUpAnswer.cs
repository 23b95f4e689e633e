namespace Fabang.Modules.LegalAid.FollowUps;

/// <summary>What the recipient said on the telephone (回访结果).</summary>
/// <param name="Satisfaction">From 1 to <see cref="Cases.AidCase.BestRating"/>.</param>
/// <param name="WasAskedForMoney">Whether anything was asked of them, or taken. 《法律援助法》第二十条.</param>
/// <param name="Money">What it was, and by whom; null where nothing was.</param>
/// <param name="Wishes">What else they said or wish; null where nothing.</param>
public sealed record FollowUpAnswer(int Satisfaction, bool WasAskedForMoney, string? Money, string? Wishes);
