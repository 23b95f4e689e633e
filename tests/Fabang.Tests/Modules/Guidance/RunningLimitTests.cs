using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Tests.Modules.Guidance;

public class RunningLimitTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("1y", "60d", "0d", "60d", false, LimitStanding.Open, "2027-01-01")]
    [InlineData("1y", "60d", "6m", "1y", false, LimitStanding.Soon, "2026-03-02")]
    [InlineData("1y", "60d", "1y", "2y", false, LimitStanding.PerhapsOver, null)]
    [InlineData("60d", "14d", "0d", "60d", false, LimitStanding.Soon, "2026-03-02")]
    [InlineData("60d", "", "60d", "6m", false, LimitStanding.PerhapsOver, null)]
    [InlineData("3y", "6m", "2y", "3y", false, LimitStanding.Soon, "2026-03-02")]
    [InlineData("3y", "6m", "3y", "", false, LimitStanding.PerhapsOver, null)]
    [InlineData("1y", "60d", "", "", false, LimitStanding.Unknown, null)]
    [InlineData("15d", "", "", "", true, LimitStanding.Soon, null)]
    [InlineData("", "", "0d", "60d", false, LimitStanding.NotRunning, null)]
    public void A_limit_is_counted_from_both_ends_of_what_was_answered(string length, string soon, string least, string most, bool isShort, LimitStanding standing, string? endsOn)
    {
        var words = new TopicName("一年", "One year");
        var rule = new LimitRule("limit", words, words, Period.Parse(length), Period.Parse(soon), "when", isShort, [], new Validity(Today, null, [], "ours"));
        var passed = least.Length == 0 ? null : new TriageAnswer("a", words, new HashSet<string>(), Period.Parse(least), Period.Parse(most));

        var limit = RunningLimit.Of(rule, passed, Today);

        Assert.Equal(standing, limit.Standing);
        Assert.Equal(endsOn is null ? null : DateOnly.Parse(endsOn, System.Globalization.CultureInfo.InvariantCulture), limit.EndsOn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("60")]
    [InlineData("60h")]
    [InlineData("-1y")]
    [InlineData("1001d")]
    public void What_is_no_period_is_none(string text) => Assert.Null(Period.Parse(text));
}
