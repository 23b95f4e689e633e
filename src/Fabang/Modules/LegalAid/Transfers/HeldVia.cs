namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>How what somebody who is held asks for has reached a centre (转交的来路). 《法律援助法》第三十九条、第四十条.</summary>
public enum HeldVia
{
    /// <summary>近亲属、法定代理人代为申请</summary>
    Family,

    /// <summary>监管场所转交: detention house, prison, compulsory isolation for drug treatment</summary>
    Place,

    /// <summary>办案机关转交</summary>
    Organ,

    /// <summary>值班律师转交</summary>
    DutyLawyer,
}
