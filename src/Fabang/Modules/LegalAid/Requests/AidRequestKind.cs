namespace Fabang.Modules.LegalAid.Requests;

/// <summary>What a person asks the centre for (受援人的要求). 《法律援助法》第五十五条.</summary>
public enum AidRequestKind
{
    /// <summary>更换律师</summary>
    ChangeLawyer,

    /// <summary>投诉: such as that somebody asked for money</summary>
    Complaint,

    /// <summary>想知道办到哪一步</summary>
    Progress,
}
