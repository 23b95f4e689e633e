namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>How far a correction of a text is.</summary>
public enum CorrectionStatus
{
    /// <summary>待审核: waits for a second editor</summary>
    Proposed,

    /// <summary>已更正: lies over the file's words, everywhere</summary>
    Approved,

    /// <summary>未采纳: the second editor found it wrong</summary>
    Rejected,

    /// <summary>已撤回: by the one who proposed it</summary>
    Withdrawn,

    /// <summary>已撤销: it was shown and is no more</summary>
    Revoked,

    /// <summary>已被新的更正取代: another correction of the article lies in its place</summary>
    Replaced,

    /// <summary>来源已改正: the file now says the same</summary>
    Confirmed,

    /// <summary>来源另有改动: the file now says something else, and that stands</summary>
    Overtaken,
}
