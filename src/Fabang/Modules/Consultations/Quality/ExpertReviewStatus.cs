namespace Fabang.Modules.Consultations.Quality;

/// <summary>Where an expert review stands (专家点评状态).</summary>
public enum ExpertReviewStatus
{
    /// <summary>待点评</summary>
    Open,

    /// <summary>已点评</summary>
    Done,
}
