namespace Fabang.Modules.Guidance.Triage;

/// <summary>How a time limit stands, as far as the answers tell.</summary>
public enum LimitStanding
{
    /// <summary>可能已经过了</summary>
    PerhapsOver,

    /// <summary>快到了</summary>
    Soon,

    /// <summary>还不知道: nobody has said when it began</summary>
    Unknown,

    /// <summary>还来得及</summary>
    Open,

    /// <summary>现在不计算</summary>
    NotRunning,
}
