namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>What became of a matter after the answer, as the person says (回访结果).</summary>
public enum Outcome
{
    /// <summary>解决了</summary>
    Solved,

    /// <summary>照着办了，还没有结果</summary>
    DidAsAdvised,

    /// <summary>还在办</summary>
    GoingOn,

    /// <summary>卡住了，还要帮忙</summary>
    Stuck,

    /// <summary>不要再问</summary>
    StopAsking,
}
