namespace Fabang.Modules.LegalAid.Applications;

/// <summary>A part of the application that is filled in by itself (任务清单).</summary>
public enum ApplicationSection
{
    /// <summary>申请人</summary>
    Person,

    /// <summary>案情</summary>
    Case,

    /// <summary>经济状况</summary>
    Means,

    /// <summary>材料</summary>
    Papers,

    /// <summary>承诺和签名</summary>
    Commitment,
}
