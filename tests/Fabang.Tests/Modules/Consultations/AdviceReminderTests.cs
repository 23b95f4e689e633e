using Fabang.Kernel;
using Fabang.Kernel.Time;
using Fabang.Modules.Consultations.Advice;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>The days of an advice note, and when they are reminded of.</summary>
public class AdviceReminderTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, ChinaTime.Offset);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly TimeOnly Opens = new(9, 0);

    [Theory]
    [InlineData(0, 3, null)]
    [InlineData(1, 3, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(5, 3, 2)]
    [InlineData(30, 3, 27)]
    [InlineData(30, 0, 30)]
    [InlineData(30, 40, 1)]
    public void A_day_is_reminded_of_so_many_days_before_but_never_on_the_day_it_was_written(int dueIn, int lead, int? remindedIn)
    {
        var reminders = Of(new AdviceLead(lead, lead), [dueIn], expiresIn: null);

        Assert.Equal(remindedIn is { } days ? [Today.AddDays(days).At(Opens)] : [], reminders.Select(reminder => reminder.SendAt));
    }

    [Fact]
    public void Days_of_one_morning_are_one_reminder_and_a_right_that_expires_is_told_of_earlier() =>
        Assert.Equal(
            [(Today.AddDays(16), Today.AddDays(19)), (Today.AddDays(27), Today.AddDays(30))],
            Of(new AdviceLead(3, 14), [30, 30, 19], expiresIn: 30).Select(reminder => (reminder.SendAt.DayInChina(), reminder.DueOn)));

    [Fact]
    public void Every_day_that_lies_ahead_is_reminded_of_in_time_and_no_morning_twice() =>
        Prop.ForAll(Gen.Choose(0, 60).ListOf().ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 30).Two().ToArbitrary(), (days, expiresIn, lead) =>
        {
            int[] steps = [.. days.Take(AdviceNote.MostSteps)];
            var reminders = Of(new AdviceLead(lead.Item1, lead.Item2), steps, expiresIn);
            var dates = steps.Append(expiresIn).Where(day => day > 0).Select(day => Today.AddDays(day)).ToList();
            return reminders.All(reminder => reminder.SendAt.DayInChina() > Today && reminder.SendAt.DayInChina() <= reminder.DueOn && dates.Contains(reminder.DueOn))
                && dates.TrueForAll(date => reminders.Any(reminder => reminder.SendAt.DayInChina() <= date && reminder.SendAt.DayInChina() >= Earliest(date, lead)))
                && reminders.Select(reminder => reminder.SendAt).Distinct().Count() == reminders.Count;

            DateOnly Earliest(DateOnly date, (int, int) before) => date.AddDays(-Math.Max(before.Item1, before.Item2));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_reminded_of_under_an_earlier_note_is_not_reminded_of_again() =>
        Assert.Empty(AdviceReminder.For(Note([10], null), new AdviceLead(3, 14), Opens, new HashSet<DateOnly> { Today.AddDays(10) }));

    [Theory]
    [InlineData("2026-03-01", "投诉", "Consultations.DayIsPast")]
    [InlineData("2026-03-05", " ", "Consultations.StepNeedsWords")]
    public void A_step_that_cannot_be_done_is_refused(string day, string words, string rule) =>
        Assert.Equal(rule, Assert.Throws<BrokenRuleException>(() => Write(AdviceContent.None with { Steps = [new(words, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))] })).Code);

    [Fact]
    public void A_day_on_which_a_right_expires_needs_its_reason() =>
        Assert.Equal("Consultations.ExpiryNeedsReason", Assert.Throws<BrokenRuleException>(() => Write(AdviceContent.None with { ExpiresOn = Today, ExpiryReason = " " })).Code);

    [Fact]
    public void Nine_steps_are_too_many() =>
        Assert.Equal("Consultations.TooManySteps", Assert.Throws<BrokenRuleException>(() => Note([1, 2, 3, 4, 5, 6, 7, 8, 9], null)).Code);

    private static IReadOnlyList<AdviceReminder> Of(AdviceLead lead, int[] days, int? expiresIn) => AdviceReminder.For(Note(days, expiresIn), lead, Opens, new HashSet<DateOnly>());

    private static AdviceNote Note(int[] days, int? expiresIn) => Write(AdviceContent.None with
    {
        Steps = [.. days.Select(day => new AdviceStep("去投诉", Today.AddDays(day)))],
        ExpiresOn = expiresIn is { } ends ? Today.AddDays(ends) : null,
        ExpiryReason = expiresIn is null ? null : "申请劳动仲裁",
    });

    private static AdviceNote Write(AdviceContent content) => AdviceNote.Write(Guid.CreateVersion7(), Guid.CreateVersion7(), content, Now);
}
