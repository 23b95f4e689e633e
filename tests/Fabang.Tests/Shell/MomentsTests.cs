using System.Globalization;
using Fabang.Shell;
using Fabang.Tests.Support;

namespace Fabang.Tests.Shell;

/// <summary>The clock of the fixture stands at Monday 2 March 2026, 09:00 in Beijing.</summary>
[Collection<ShellCollection>]
public class MomentsTests(FabangApp app)
{
    [Theory]
    [InlineData("zh-Hans", "2026-03-06T07:20:00Z", "3月6日（周五）", "3月6日（周五） 15:20", "3月6日（周五） 15:20 前")]
    [InlineData("en", "2026-03-06T07:20:00Z", "6 Mar (Fri)", "6 Mar (Fri), 15:20", "by 6 Mar (Fri), 15:20")]
    [InlineData("zh-Hans", "2027-08-14T04:00:00Z", "2027年8月14日（周六）", "2027年8月14日（周六） 12:00", "2027年8月14日（周六） 12:00 前")]
    [InlineData("zh-Hans", "2026-03-02T07:20:00Z", "3月2日（周一）", "今天 15:20", "今天 15:20 前")]
    [InlineData("zh-Hans", "2026-03-03T16:00:00Z", "3月4日（周三）", "3月4日（周三） 00:00", "明天前")]
    [InlineData("zh-Hans", "2026-03-06T15:59:59Z", "3月6日（周五）", "3月6日（周五） 23:59", "3月6日（周五）前")]
    public async Task Moments_are_said_as_people_say_them(string language, string moment, string date, string dateAndTime, string due)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var at = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

        var said = await app.WithAsync<Moments, string[]>(moments => Task.FromResult(new[] { moments.Date(at), moments.DateAndTime(at), moments.Due(at) }));

        Assert.Equal([date, dateAndTime, due], said);
    }
}
