namespace Fabang.Modules.Consultations.Quality;

/// <summary>Why a person is called back (回访原因).</summary>
public enum CallBackCause
{
    /// <summary>差评</summary>
    BadRating,

    /// <summary>专家点评认为答复有硬伤</summary>
    FatalError,
}
