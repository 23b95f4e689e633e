namespace Fabang.Kernel.Time;

/// <summary>北京时间: one zone, eight hours ahead of UTC, without summer time since 1991. Days of deadlines are its days.</summary>
public static class ChinaTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset InChina(this DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateOnly DayInChina(this DateTimeOffset moment) => DateOnly.FromDateTime(moment.InChina().DateTime);

    public static DateTimeOffset At(this DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
