namespace Fabang.Kernel.Time;

/// <summary>Why a day is not what its weekday says.</summary>
public enum DayKind
{
    /// <summary>放假: a statutory holiday or a day moved to lengthen one</summary>
    Holiday,

    /// <summary>调休上班: a weekend day on which people work</summary>
    Workday,
}
