namespace Fabang.Modules.LegalAid.PeerReviews;

/// <summary>How far a peer review is (同行评估状态).</summary>
public enum PeerReviewStatus
{
    /// <summary>待评</summary>
    Asked,

    /// <summary>已评</summary>
    Done,

    /// <summary>不便评，已退回</summary>
    Declined,
}
