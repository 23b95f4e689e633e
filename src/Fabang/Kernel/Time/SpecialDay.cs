namespace Fabang.Kernel.Time;

/// <summary>
/// One day of the State Council's yearly notice on holidays (国务院办公厅关于部分节假日安排的通知), under
/// 《全国年节及纪念日放假办法》.
/// </summary>
public sealed class SpecialDay
{
    public required DateOnly Date { get; init; }

    public required DayKind Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>Where the day comes from: the data package at start, or who entered it.</summary>
    public required string Source { get; set; }
}
