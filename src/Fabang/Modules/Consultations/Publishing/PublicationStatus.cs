namespace Fabang.Modules.Consultations.Publishing;

/// <summary>Where the publication of a question and its answer stands (公开状态).</summary>
public enum PublicationStatus
{
    /// <summary>待编辑: the person has agreed, and an editor prepares the text</summary>
    Agreed,

    /// <summary>待审核: another person looks at the text</summary>
    InReview,

    /// <summary>退回修改: the reviewer has sent it back, with a reason</summary>
    Returned,

    /// <summary>已公开: everybody can read it</summary>
    Published,

    /// <summary>不公开: an editor found that it is not fit to be published, with a reason</summary>
    Declined,

    /// <summary>已下架: an editor has taken it down, with a reason</summary>
    TakenDown,

    /// <summary>本人已撤回: the person no longer agrees, and the text is gone</summary>
    Revoked,
}
