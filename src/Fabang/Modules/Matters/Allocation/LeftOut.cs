namespace Fabang.Modules.Matters.Allocation;

/// <summary>Why somebody cannot get a case (不派的原因). The first that holds is the one that is said.</summary>
public enum LeftOut
{
    /// <summary>利益冲突</summary>
    Conflict,

    /// <summary>执业证不在有效状态</summary>
    Licence,

    /// <summary>执业年限不够</summary>
    Years,

    /// <summary>三年内受过处罚</summary>
    Penalty,

    /// <summary>手上的已满</summary>
    Full,

    /// <summary>语言不合</summary>
    Language,

    /// <summary>专长不合</summary>
    Specialty,

    /// <summary>派过，没有接</summary>
    Asked,

    /// <summary>不在班: others are on the rota at this hour, and one of them can have it</summary>
    OffShift,
}
