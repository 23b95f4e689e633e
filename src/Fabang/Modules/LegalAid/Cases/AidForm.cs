namespace Fabang.Modules.LegalAid.Cases;

/// <summary>The form in which aid is given (法律援助形式). 《法律援助法》第二十二条.</summary>
public enum AidForm
{
    /// <summary>代拟法律文书</summary>
    Drafting,

    /// <summary>刑事辩护与代理</summary>
    Criminal,

    /// <summary>民事、行政、国家赔偿案件的诉讼代理</summary>
    Litigation,

    /// <summary>非诉讼代理</summary>
    NonLitigation,

    /// <summary>劳动争议调解与仲裁代理</summary>
    LabourArbitration,
}
