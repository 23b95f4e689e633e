namespace Fabang.Modules.Mediation.Offers;

/// <summary>What has become of an offer (方案状态).</summary>
public enum OfferStatus
{
    /// <summary>待对方答复</summary>
    Open,

    /// <summary>对方全部同意</summary>
    Accepted,

    /// <summary>对方不同意</summary>
    Rejected,

    /// <summary>被同一方的新方案取代</summary>
    Replaced,

    /// <summary>提出方收回</summary>
    Withdrawn,
}
