using Fabang.Modules.Accounts;

namespace Fabang.Tests.Modules.Accounts;

public class ThrottleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly RateLimit[] Limits = [new(1, TimeSpan.FromMinutes(1)), new(5, TimeSpan.FromHours(1))];

    private readonly Throttle _throttle = Throttle.For("test");

    [Fact]
    public void The_first_is_allowed_and_the_second_waits_a_minute()
    {
        Assert.Null(_throttle.WaitUnder(Now, Limits));
        _throttle.Count(Now, Limits);

        Assert.Equal(TimeSpan.FromSeconds(50), _throttle.WaitUnder(Now.AddSeconds(10), Limits));
        Assert.Null(_throttle.WaitUnder(Now.AddMinutes(1), Limits));
    }

    [Fact]
    public void The_sixth_within_an_hour_waits_until_the_first_is_an_hour_ago()
    {
        for (var minute = 0; minute < 5; minute++)
        {
            _throttle.Count(Now.AddMinutes(2 * minute), Limits);
        }

        Assert.Equal(TimeSpan.FromMinutes(50), _throttle.WaitUnder(Now.AddMinutes(10), Limits));
        Assert.Null(_throttle.WaitUnder(Now.AddHours(1), Limits));
    }

    [Fact]
    public void What_is_forgiven_does_not_count()
    {
        _throttle.Count(Now, Limits);
        _throttle.Forgive();

        Assert.Null(_throttle.WaitUnder(Now, Limits));
    }
}
