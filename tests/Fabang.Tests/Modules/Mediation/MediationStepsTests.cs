using System.Globalization;
using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Messaging;
using Fabang.Shell.Language;
using Fabang.Tests.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The table of steps, walked row by row.</summary>
public class MediationStepsTests
{
    /// <summary>Begun on Monday, 2 March 2026, at nine; the 7th and 8th are a weekend.</summary>
    private static readonly DateTimeOffset Begun = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string> Ids => [.. MediationSteps.All.Select(step => step.Id)];

    [Theory]
    [InlineData("Screen", 3, LimitUnit.WorkingDays, "2026-03-06")]
    [InlineData("Answer", 3, LimitUnit.WorkingDays, "2026-03-06")]
    [InlineData("Choose", 2, LimitUnit.WorkingDays, "2026-03-05")]
    [InlineData("Appoint", 3, LimitUnit.WorkingDays, "2026-03-06")]
    [InlineData("TakeOn", 3, LimitUnit.WorkingDays, "2026-03-06")]
    [InlineData("AgreeToDisclosed", 2, LimitUnit.WorkingDays, "2026-03-05")]
    [InlineData("Mediate", 30, LimitUnit.Days, "2026-04-02")]
    [InlineData("MediateOrdinary", 15, LimitUnit.Days, "2026-03-18")]
    [InlineData("MediateSimplified", 7, LimitUnit.Days, "2026-03-10")]
    [InlineData("Sign", 5, LimitUnit.Days, "2026-03-10")]
    [InlineData("Confirm", 30, LimitUnit.Days, "2026-04-02")]
    public void Each_limit_counts_as_its_rule_says(string id, int count, LimitUnit unit, string endsAtMidnightBefore)
    {
        var step = MediationSteps.All.Single(one => one.Id == id);

        Assert.Equal(new Limit(count, unit), step.Limit.Fallback);
        Assert.Equal(DateOnly.Parse(endsAtMidnightBefore, CultureInfo.InvariantCulture).At(TimeOnly.MinValue), MediationPeople.At(step, Begun).DueAt);
    }

    [Fact]
    public void The_readme_shows_the_table_that_the_program_obeys() => Assert.Contains(ReadMe.TableOf(MediationSteps.All), ReadMe.Of("Mediation"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Ids))]
    public async Task Whoever_the_row_names_is_told_before_and_after_and_once(string id)
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var step = MediationSteps.All.Single(one => one.Id == id);
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        var people = new Dictionary<Told, Guid>
        {
            [Told.Person] = scene.Person,
            [Told.OtherParties] = scene.Other,
            [Told.Handler] = await app.ReachAsync(scene.Mediator, "13800000002"),
            [Told.Office] = await app.ReachAsync(await app.StaffAsync("高洁", MediationPeople.Here, Role.MediationOfficer), "13800000001"),
        };
        var next = MediationPeople.At(step, app.Clock.GetUtcNow());
        var matterId = (await app.MediationAsync(scene.Id)).Matter.Id;
        await app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            (await db.Set<Matter>().SingleAsync(matter => matter.Id == matterId)).Advance(next, EntryAuthor.Program, null, "Mediation.DidTakeOn", null, app.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });

        app.Clock.SetUtcNow(next.DueAt!.Value.AddDays(-step.WarnDays).AddMinutes(1));
        await TwiceAsync(app);
        Assert.Equal(step.Before, await ToldAsync(app, people, "Near"));
        app.Clock.SetUtcNow(next.DueAt.Value.AddMinutes(1));
        await TwiceAsync(app);
        Assert.Equal(step.After, await ToldAsync(app, people, "Late"));
    }

    [Fact]
    public async Task Each_step_is_said_in_both_languages_with_its_rule()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var words = app.Services.GetRequiredService<NextStepWords>();
        foreach (var language in new[] { Languages.Chinese, Languages.English })
        {
            CultureInfo.CurrentUICulture = language;
            Assert.All(MediationSteps.All, step =>
            {
                var next = MediationPeople.At(step, Begun);
                Assert.DoesNotContain("Mediation.", words.What(next), StringComparison.Ordinal);
                Assert.Contains(step.Limit.Fallback.Count.ToString(CultureInfo.InvariantCulture), words.Rule(next), StringComparison.Ordinal);
            });
        }
    }

    private static async Task TwiceAsync(FabangApp app)
    {
        await app.RunAsync<WatchSteps>();
        await app.RunAsync<WatchSteps>();
    }

    /// <summary>Who got exactly one message of this kind.</summary>
    private static async Task<Told> ToldAsync(FabangApp app, Dictionary<Told, Guid> people, string template)
    {
        var messages = await app.ReadAsync(db => db.Set<Message>().Where(message => message.Template == $"Matters.{template}").Select(message => message.AccountId).ToListAsync());
        Assert.Equal(messages.Count, messages.Distinct().Count());
        return people.Where(person => messages.Contains(person.Value)).Aggregate(Told.Nobody, (all, person) => all | person.Key);
    }
}
