namespace Fabang.Modules.Matters;

/// <summary>Whose turn it is (该谁办).</summary>
public enum NextActor
{
    /// <summary>当事人: the person whose matter it is</summary>
    Person,

    /// <summary>律师: the one who has it, or whoever is on duty</summary>
    Lawyer,

    /// <summary>值班长: something was not done in time</summary>
    DutyManager,

    /// <summary>法律援助机构</summary>
    LegalAidCentre,

    /// <summary>司法行政部门</summary>
    JusticeDepartment,

    /// <summary>对方当事人: the other side of a mediation</summary>
    OtherParty,

    /// <summary>各方当事人: all who take part in a mediation</summary>
    AllParties,

    /// <summary>调解员</summary>
    Mediator,

    /// <summary>调解委员会: whoever receives and appoints for it</summary>
    MediationCommittee,

    /// <summary>无: the matter is closed</summary>
    Nobody,
}
