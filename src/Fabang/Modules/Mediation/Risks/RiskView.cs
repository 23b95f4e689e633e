namespace Fabang.Modules.Mediation.Risks;

/// <summary>A risk as the desk shows it.</summary>
/// <param name="Number">Of the matter.</param>
public sealed record RiskView(EscalationRisk Risk, string Number);
