namespace Fabang.Tests.Access;

/// <summary>Every kind of visitor. "Here" is the region of the one real consultation, 杭州市西湖区.</summary>
[Flags]
public enum Who
{
    /// <summary>What the form names belongs to none of them.</summary>
    NoOne = 0,

    Nobody = 1,

    /// <summary>The citizen whose consultation it is.</summary>
    Owner = 2,

    OtherCitizen = 4,

    /// <summary>The lawyer here who has claimed it.</summary>
    Lawyer = 8,

    /// <summary>Another lawyer of the region.</summary>
    Colleague = 16,

    /// <summary>A lawyer of another province.</summary>
    LawyerElsewhere = 32,

    DutyManager = 64,

    DutyManagerElsewhere = 128,

    /// <summary>Of the county here.</summary>
    CountyAdministrator = 256,

    AdministratorElsewhere = 512,

    PlatformAdministrator = 1024,

    Auditor = 2048,

    /// <summary>An expert who reviews answers here.</summary>
    Expert = 4096,

    /// <summary>Of the legal-aid centre here.</summary>
    LegalAidOfficer = 8192,

    LegalAidOfficerElsewhere = 16384,

    JusticeOfficer = 32768,

    /// <summary>A helper at a village hall here.</summary>
    Helper = 65536,

    /// <summary>Of the province that this county lies in.</summary>
    ProvinceAdministrator = 131072,

    /// <summary>Receives requests for the committees here.</summary>
    MediationOfficer = 262144,

    MediationOfficerElsewhere = 524288,

    /// <summary>The mediator here who has the case.</summary>
    Mediator = 1048576,

    OtherMediator = 2097152,

    MediationOfficers = MediationOfficer | MediationOfficerElsewhere,

    Mediators = Mediator | OtherMediator,

    Administrator = CountyAdministrator | ProvinceAdministrator,

    LegalAidOfficers = LegalAidOfficer | LegalAidOfficerElsewhere,

    Lawyers = Lawyer | Colleague | LawyerElsewhere,

    DutyManagers = DutyManager | DutyManagerElsewhere,

    Administrators = Administrator | AdministratorElsewhere,

    Staff = Lawyers | DutyManagers | Administrators | PlatformAdministrator | Auditor | Expert | LegalAidOfficers | JusticeOfficer | Helper | MediationOfficers | Mediators,

    Citizens = Owner | OtherCitizen,

    SignedIn = Citizens | Staff,

    Everyone = Nobody | SignedIn,

    /// <summary>Of those with the right role, whose people and regions are others.</summary>
    KeptOutByQuery = OtherCitizen | LawyerElsewhere | DutyManagerElsewhere | AdministratorElsewhere | LegalAidOfficerElsewhere | MediationOfficerElsewhere | OtherMediator,

    /// <summary>Those who may read the words of the consultation.</summary>
    Readers = Owner | Lawyer | Colleague | DutyManager,
}
