namespace Fabang.Modules.Consultations.Complaints;

/// <summary>Where a complaint stands (投诉状态).</summary>
public enum ComplaintStatus
{
    /// <summary>待受理: it was sent, and is yet to be accepted</summary>
    Filed,

    /// <summary>已受理: it is being looked into</summary>
    Accepted,

    /// <summary>不予受理: it is not for this way, with the reason</summary>
    NotAccepted,

    /// <summary>已答复: decided</summary>
    Decided,

    /// <summary>已申请复查: the person went one step up</summary>
    StepUp,

    /// <summary>已复查: decided one step up, and for good here</summary>
    Reviewed,

    /// <summary>已撤回</summary>
    Withdrawn,
}
