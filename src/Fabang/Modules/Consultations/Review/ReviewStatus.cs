namespace Fabang.Modules.Consultations.Review;

/// <summary>Where the review of an answer stands, one of whose articles has changed.</summary>
public enum ReviewStatus
{
    /// <summary>待复核</summary>
    Open,

    /// <summary>答复仍然适用: a lawyer has looked, and it is still right</summary>
    Confirmed,

    /// <summary>已补充: a lawyer wrote an addition</summary>
    Amended,

    /// <summary>只改了条号: the words are the same, so that nobody has to look</summary>
    Noted,
}
