namespace Fabang.Modules.Mediation.Risks;

/// <summary>To whom a risk was reported (报告情况).</summary>
public enum RiskReport
{
    /// <summary>没有报告，自己采取措施</summary>
    Nobody,

    /// <summary>公安机关</summary>
    Police,

    /// <summary>其他有关部门</summary>
    OtherOffice,
}
