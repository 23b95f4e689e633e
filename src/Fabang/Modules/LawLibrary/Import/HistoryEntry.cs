namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What happened to a text on a day (立法沿革).</summary>
public enum HistoryEvent
{
    /// <summary>通过</summary>
    Adopted,

    /// <summary>批准</summary>
    Approved,

    /// <summary>公布、发布</summary>
    Promulgated,

    /// <summary>修正、修改</summary>
    Amended,

    /// <summary>修订</summary>
    Revised,

    /// <summary>施行</summary>
    TakesEffect,

    /// <summary>废止</summary>
    Repealed,

    /// <summary>A line of the header that says something else.</summary>
    Other,
}

/// <summary>A line of the header: enacted, amended, in force. <see cref="Date"/> is the first date in it, if it has one.</summary>
public sealed record HistoryEntry(DateOnly? Date, HistoryEvent Event, string Text);
