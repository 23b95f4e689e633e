namespace Fabang.Modules.Directory.Mediators;

/// <summary>What a body of mediation is (调委会类型), as the statistics of people's mediation count them.</summary>
public enum CommitteeKind
{
    /// <summary>村人民调解委员会</summary>
    Village,

    /// <summary>居民人民调解委员会</summary>
    Neighbourhood,

    /// <summary>乡镇人民调解委员会</summary>
    Township,

    /// <summary>街道人民调解委员会</summary>
    Subdistrict,

    /// <summary>企业事业单位人民调解委员会</summary>
    Enterprise,

    /// <summary>社会团体和其他组织人民调解委员会: of a trade, such as medical, traffic or property disputes</summary>
    Trade,
}
