namespace Fabang.Modules.LegalAid.Steps;

/// <summary>Who is told of a limit (通知对象).</summary>
[Flags]
public enum Told
{
    Nobody = 0,

    /// <summary>申请人、受援人</summary>
    Person = 1,

    /// <summary>法律援助机构</summary>
    Centre = 2,

    /// <summary>承办律师</summary>
    Lawyer = 4,

    /// <summary>司法行政部门</summary>
    Justice = 8,
}
