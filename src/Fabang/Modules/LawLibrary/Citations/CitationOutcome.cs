namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>What came of looking up a citation.</summary>
public enum CitationOutcome
{
    /// <summary>已找到: the article stands in the version that held when the citing text was made.</summary>
    Found,

    /// <summary>见于其他版本: the article stands in another version only, because the one of that time is not held or was renumbered since.</summary>
    FoundInOtherVersion,

    /// <summary>没有这一条: the law is held, and no version of it has such an article.</summary>
    NoSuchArticle,

    /// <summary>没有这部法: no law of that name is held.</summary>
    UnknownLaw,
}
