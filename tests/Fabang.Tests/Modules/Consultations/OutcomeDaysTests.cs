using Fabang.Modules.Consultations.Outcomes;

namespace Fabang.Tests.Modules.Consultations;

public class OutcomeDaysTests
{
    [Theory]
    [InlineData("3 14 60", "3 14 60")]
    [InlineData("14  3 3", "3 14")]
    [InlineData("0", "0")]
    [InlineData("", null)]
    [InlineData("3,14", null)]
    [InlineData("400", null)]
    [InlineData("1 2 3 4 5 6", null)]
    [InlineData("99999999999", null)]
    public void Days_are_read_as_people_write_them_or_refused(string text, string? days)
    {
        Assert.Equal(days is not null, OutcomeDays.Setting.Accepts(text));
        if (days is not null)
        {
            Assert.Equal(days, OutcomeDays.Parse(text).ToString());
        }
    }
}
