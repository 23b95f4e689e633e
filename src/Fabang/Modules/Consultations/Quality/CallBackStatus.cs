namespace Fabang.Modules.Consultations.Quality;

/// <summary>Where a call-back stands (回访状态).</summary>
public enum CallBackStatus
{
    /// <summary>待回访: the person is yet to be called</summary>
    Open,

    /// <summary>待更正: the person was called, and a lawyer writes a corrected answer</summary>
    Correcting,

    /// <summary>已说明: the person was called, and it was explained</summary>
    Explained,

    /// <summary>已更正: the person has a corrected answer</summary>
    Corrected,

    /// <summary>联系不上: nobody was reached after the tries that the region asks for</summary>
    Unreached,
}
