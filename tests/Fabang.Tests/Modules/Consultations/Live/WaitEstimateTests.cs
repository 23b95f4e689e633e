using Fabang.Modules.Consultations.Live;

namespace Fabang.Tests.Modules.Consultations.Live;

public class WaitEstimateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void With_too_few_waits_or_nobody_there_nothing_is_said()
    {
        var served = Waits(WaitEstimate.FewestSamples, TimeSpan.FromMinutes(10), minutes: 6);

        Assert.Null(WaitEstimate.From([.. served.Skip(1)], 1, 2, Now));
        Assert.Null(WaitEstimate.From(served, 1, 0, Now));
        Assert.NotNull(WaitEstimate.From(served, 1, 2, Now));
    }

    [Fact]
    public void It_grows_with_the_place_and_shrinks_with_the_lawyers()
    {
        // Each place took one lawyer six minutes.
        var served = Waits(20, TimeSpan.FromMinutes(10), minutes: 6);

        Assert.Equal(TimeSpan.FromMinutes(6), WaitEstimate.From(served, 1, 1, Now)!.Likely);
        Assert.Equal(TimeSpan.FromMinutes(30), WaitEstimate.From(served, 5, 1, Now)!.Likely);
        Assert.Equal(TimeSpan.FromMinutes(10), WaitEstimate.From(served, 5, 3, Now)!.Likely);
    }

    [Fact]
    public void The_band_holds_six_of_ten()
    {
        var served = Enumerable.Range(1, 100).Select(minute => new ServedWait(Now.AddMinutes(-30), TimeSpan.FromMinutes(minute), 1, 1)).ToList();

        var wait = WaitEstimate.From(served, 1, 1, Now)!;

        Assert.Equal(60, served.Count(one => one.Waited >= wait.AtLeast && one.Waited <= wait.AtMost), 1.0);
        Assert.InRange(wait.Likely, wait.AtLeast, wait.AtMost);
    }

    [Fact]
    public void The_last_two_hours_go_before_this_time_of_day_and_that_before_all()
    {
        var today = Waits(8, TimeSpan.FromMinutes(30), minutes: 1);
        var thisHour = Waits(8, TimeSpan.FromDays(3), minutes: 2);
        var night = Waits(8, TimeSpan.FromDays(3) + TimeSpan.FromHours(9), minutes: 3);
        var forgotten = Waits(50, TimeSpan.FromDays(40), minutes: 9);

        Assert.Equal(1, WaitEstimate.From([.. forgotten, .. night, .. thisHour, .. today], 1, 1, Now)!.Minutes.Likely);
        Assert.Equal(2, WaitEstimate.From([.. forgotten, .. night, .. thisHour], 1, 1, Now)!.Minutes.Likely);
        Assert.Equal(3, WaitEstimate.From([.. forgotten, .. night], 1, 1, Now)!.Minutes.Likely);
        Assert.Null(WaitEstimate.From(forgotten, 1, 1, Now));
    }

    private static List<ServedWait> Waits(int count, TimeSpan ago, int minutes) =>
        [.. Enumerable.Repeat(new ServedWait(Now - ago, TimeSpan.FromMinutes(minutes), 1, 1), count)];
}
