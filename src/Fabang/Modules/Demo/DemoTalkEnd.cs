namespace Fabang.Modules.Demo;

/// <summary>How far an invented talk has come (演示对话).</summary>
public enum DemoTalkEnd
{
    /// <summary>排队中</summary>
    Waits,

    /// <summary>已预约</summary>
    Booked,

    /// <summary>对话中: nobody sits at the lawyer's desk, so that it soon stands in the duty room as lost</summary>
    Taken,

    /// <summary>已结束，好评</summary>
    RatedGood,

    /// <summary>已结束，差评</summary>
    RatedBad,
}
