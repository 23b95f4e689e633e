namespace Fabang.Modules.LegalAid.Applications;

/// <summary>What a paper shows (材料种类).</summary>
public enum PaperKind
{
    /// <summary>身份证明</summary>
    Identity,

    /// <summary>案件材料</summary>
    Case,

    /// <summary>经济困难的证明，可以不交</summary>
    Means,

    /// <summary>代为申请的证明</summary>
    Authority,

    /// <summary>签字、手印的照片</summary>
    Signature,

    /// <summary>其他</summary>
    Other,
}
