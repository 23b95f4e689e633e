namespace Fabang.Modules.Mediation.Risks;

/// <summary>Where a risk stands (激化风险状态).</summary>
public enum RiskStatus
{
    /// <summary>待处理</summary>
    Open,

    /// <summary>已采取措施</summary>
    Handled,
}
