namespace Fabang.Modules.LegalAid.Notices;

/// <summary>What a ground asks of the lawyer beyond the ordinary.</summary>
public enum LawyerNeed
{
    /// <summary>没有特别要求</summary>
    None,

    /// <summary>三年以上刑事执业经历: life or death may be the sentence. 《法律援助法》第二十六条</summary>
    Grave,

    /// <summary>熟悉未成年人身心特点. 《办理法律援助案件程序规定》第二十六条</summary>
    Minors,
}
