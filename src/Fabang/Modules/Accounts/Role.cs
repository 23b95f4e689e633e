namespace Fabang.Modules.Accounts;

/// <summary>What a person may be (角色), each granted for a region and what lies below it.</summary>
public enum Role
{
    /// <summary>群众: everyone with an account</summary>
    Citizen,

    /// <summary>律师: answers questions</summary>
    Lawyer,

    /// <summary>值班长: watches what is waiting and overdue</summary>
    DutyManager,

    /// <summary>地区管理员: people, directory and settings of a region</summary>
    RegionAdministrator,

    /// <summary>平台管理员: operates the platform; reads no matters</summary>
    PlatformAdministrator,

    /// <summary>审计员: reads the audit log, changes nothing</summary>
    Auditor,

    /// <summary>点评专家: reviews answers without knowing whose they are</summary>
    Expert,

    /// <summary>法律援助工作人员: receives, reviews and assigns for the legal-aid centre of a region</summary>
    LegalAidOfficer,

    /// <summary>司法行政复核人员: decides objections against the legal-aid centres of a region</summary>
    JusticeOfficer,

    /// <summary>村居助理: helps people at the village hall, under a mandate of each</summary>
    Helper,

    /// <summary>调解委员会工作人员: receives requests and appoints mediators for the committees of a region</summary>
    MediationOfficer,

    /// <summary>调解员: mediates the cases that are given to them</summary>
    Mediator,
}
