namespace Fabang.Modules.Consultations.Quality;

/// <summary>Why a consultation is reviewed (点评来源).</summary>
public enum ReviewCause
{
    /// <summary>抽样: drawn by the rule</summary>
    Sample,

    /// <summary>差评: every one that was rated badly</summary>
    BadRating,

    /// <summary>公开: every one that is published</summary>
    Published,
}
