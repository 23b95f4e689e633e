namespace Fabang.Modules.LegalAid.Cases;

/// <summary>What the lawyer has done or plans (承办记录).</summary>
public enum CaseEntryKind
{
    /// <summary>办案计划</summary>
    Plan,

    /// <summary>会见、谈话</summary>
    Meeting,

    /// <summary>开庭、仲裁庭、调解会的日期</summary>
    Hearing,

    /// <summary>写、交文书</summary>
    Document,

    /// <summary>调查、阅卷</summary>
    Research,

    /// <summary>向受援人和中心通报进展</summary>
    Report,
}
