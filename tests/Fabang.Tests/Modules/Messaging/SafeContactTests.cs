using Fabang.Kernel;
using Fabang.Modules.Messaging;

namespace Fabang.Tests.Modules.Messaging;

public class SafeContactTests
{
    [Theory]
    [InlineData("09:00", "18:00", "12:00", "2026-03-02 12:00")]
    [InlineData("09:00", "18:00", "08:59", "2026-03-02 09:00")]
    [InlineData("09:00", "18:00", "18:00", "2026-03-03 09:00")]
    [InlineData("09:00", "18:00", "23:59", "2026-03-03 09:00")]
    [InlineData("22:00", "06:00", "23:00", "2026-03-02 23:00")]
    [InlineData("22:00", "06:00", "05:59", "2026-03-02 05:59")]
    [InlineData("22:00", "06:00", "06:00", "2026-03-02 22:00")]
    [InlineData("18:00", "00:00", "00:00", "2026-03-02 18:00")]
    public void A_message_comes_at_the_first_moment_of_the_hours(string from, string until, string now, string expected)
    {
        var contact = SafeContact.Of(Guid.CreateVersion7(), "zh-Hans");
        contact.Set(At(from), At(until), false, [], null, "zh-Hans");

        var next = contact.NextMoment(new DateTimeOffset(new DateOnly(2026, 3, 2), At(now), TimeSpan.FromHours(8)).ToUniversalTime());

        Assert.Equal(DateTimeOffset.Parse(expected + " +08:00", System.Globalization.CultureInfo.InvariantCulture), next);
    }

    [Fact]
    public void Without_hours_a_message_may_come_at_any_time()
    {
        var contact = SafeContact.Of(Guid.CreateVersion7(), "en");
        var now = DateTimeOffset.UnixEpoch;

        Assert.Equal(now, contact.NextMoment(now));
    }

    [Theory]
    [InlineData("09:00", null)]
    [InlineData(null, "18:00")]
    [InlineData("09:00", "09:00")]
    public void Hours_need_two_different_ends(string? from, string? until)
    {
        var contact = SafeContact.Of(Guid.CreateVersion7(), "zh-Hans");

        var broken = Assert.Throws<BrokenRuleException>(() =>
            contact.Set(from is null ? null : At(from), until is null ? null : At(until), true, [], null, "zh-Hans"));

        Assert.Equal("Messaging.HoursNeedBothEnds", broken.Code);
        Assert.False(contact.NeutralOnly);
    }

    [Fact]
    public void A_code_word_is_short()
    {
        var contact = SafeContact.Of(Guid.CreateVersion7(), "zh-Hans");

        Assert.Throws<BrokenRuleException>(() => contact.Set(null, null, false, [], new string('字', 11), "zh-Hans"));
        contact.Set(null, null, false, [], "  向日葵 ", "zh-Hans");

        Assert.Equal("向日葵", contact.CodeWord);
    }

    private static TimeOnly At(string time) => TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
}
