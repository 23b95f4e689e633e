namespace Fabang.Modules.Consultations.Publishing;

/// <summary>What an editor looks at together.</summary>
public enum PublicationShelf
{
    /// <summary>待编辑: agreed to, or sent back</summary>
    ToPrepare,

    /// <summary>待审核</summary>
    ToReview,

    /// <summary>已公开</summary>
    Published,

    /// <summary>已结束: declined, or taken down</summary>
    Ended,
}
