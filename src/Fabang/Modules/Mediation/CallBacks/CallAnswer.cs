namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>What a party says when the office calls (回访内容).</summary>
/// <param name="Kept">How the agreement is kept.</param>
/// <param name="IsSatisfied">With how it was mediated.</param>
/// <param name="WasAskedForMoney">Somebody took money or a gift for the mediation, which costs nothing. 《人民调解法》第四条、第十五条.</param>
public sealed record CallAnswer(AgreementKept Kept, bool IsSatisfied, bool WasAskedForMoney);
