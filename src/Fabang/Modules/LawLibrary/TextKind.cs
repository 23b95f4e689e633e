namespace Fabang.Modules.LawLibrary;

/// <summary>What kind of text it is (法律文件的种类). The order is the order of rank in which lists show them.</summary>
public enum TextKind
{
    /// <summary>宪法、法律</summary>
    Law,

    /// <summary>行政法规</summary>
    AdministrativeRegulation,

    /// <summary>司法解释</summary>
    JudicialInterpretation,

    /// <summary>部门规章</summary>
    DepartmentRule,

    /// <summary>地方性法规</summary>
    LocalRegulation,

    /// <summary>案例</summary>
    Case,

    /// <summary>其他</summary>
    Other,
}
