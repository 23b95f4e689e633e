using System.Globalization;
using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Messaging;
using Fabang.Shell.Language;
using Fabang.Tests.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The table of statutory steps, walked row by row.</summary>
public class AidStepsTests
{
    /// <summary>Begun on Monday, 2 March 2026, at nine; the 14th and 15th are a weekend.</summary>
    private static readonly DateTimeOffset Begun = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string> Ids => [.. AidSteps.All.Select(step => step.Id)];

    [Theory]
    [InlineData("Decide", 7, LimitUnit.Days, "2026-03-10")]
    [InlineData("Supplement", 10, LimitUnit.Days, "2026-03-13")]
    [InlineData("EmergencyPapers", 10, LimitUnit.Days, "2026-03-13")]
    [InlineData("Assign", 3, LimitUnit.Days, "2026-03-06")]
    [InlineData("AssignNotified", 3, LimitUnit.Days, "2026-03-06")]
    [InlineData("Accept", 1, LimitUnit.WorkingDays, "2026-03-04")]
    [InlineData("Agree", 5, LimitUnit.Days, "2026-03-10")]
    [InlineData("Report", 30, LimitUnit.Days, "2026-04-02")]
    [InlineData("HandIn", 30, LimitUnit.Days, "2026-04-02")]
    [InlineData("Check", 30, LimitUnit.Days, "2026-04-02")]
    [InlineData("Review", 5, LimitUnit.Days, "2026-03-10")]
    [InlineData("FollowOrder", 3, LimitUnit.Days, "2026-03-06")]
    [InlineData("Answer", 5, LimitUnit.WorkingDays, "2026-03-10")]
    [InlineData("FollowUp", 30, LimitUnit.Days, "2026-04-02")]
    [InlineData("PeerReview", 30, LimitUnit.Days, "2026-04-02")]
    public void Each_limit_counts_as_its_rule_says(string id, int count, LimitUnit unit, string endsAtMidnightBefore)
    {
        var step = AidSteps.All.Single(one => one.Id == id);

        Assert.Equal(new Limit(count, unit), step.Limit.Fallback);
        Assert.Equal(DateOnly.Parse(endsAtMidnightBefore, CultureInfo.InvariantCulture).At(TimeOnly.MinValue), AidPeople.At(step, Begun).DueAt);
    }

    [Fact]
    public void For_somebody_held_the_hours_of_the_clock_count() =>
        Assert.Equal((new Limit(24, LimitUnit.Hours), Begun.AddHours(24)), (AidSteps.SendOn.Limit.Fallback, AidPeople.At(AidSteps.SendOn, Begun).DueAt));

    [Fact]
    public void Only_the_decision_stands_still_for_papers() => Assert.Equal([AidSteps.Decide], AidSteps.All.Where(step => step.Stops is not null));

    [Fact]
    public void The_readme_shows_the_table_that_the_program_obeys() => Assert.Contains(ReadMe.TableOf(AidSteps.All), ReadMe.Of("LegalAid"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Ids))]
    public async Task Whoever_the_row_names_is_told_before_and_after_and_once(string id)
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var step = AidSteps.All.Single(one => one.Id == id);
        var people = new Dictionary<Told, Guid>
        {
            [Told.Person] = await app.CitizenAsync(),
            [Told.Office] = await app.ReachableAsync("徐梅", Role.LegalAidOfficer, "13800000001"),
            [Told.Handler] = await app.ReachableAsync("王明", Role.Lawyer, "13800000002"),
            [Told.Justice] = await app.ReachableAsync("郭磊", Role.JusticeOfficer, "13800000003"),
            [Told.Actor] = await app.ReachableAsync("沈洁", Role.Lawyer, "13800000004"),
        };
        var aid = await app.AidAsync(await app.CaseAsync(people[Told.Person], people[Told.Handler], step == AidSteps.FollowUp || step == AidSteps.PeerReview ? AidCaseStatus.Closed : AidCaseStatus.Handling));
        var next = AidPeople.At(step, app.Clock.GetUtcNow());
        await StartAsync(app, aid, step, next, people[Told.Actor]);

        app.Clock.SetUtcNow(next.DueAt!.Value.AddDays(-step.WarnDays).AddMinutes(1).AddDays(step.WarnDays == 0 ? -1 : 0));
        await TwiceAsync(app);
        Assert.Equal(step.Before, await ToldAsync(app, people, "Near"));
        app.Clock.SetUtcNow(next.DueAt.Value.AddMinutes(1));
        await TwiceAsync(app);
        Assert.Equal(step.After, await ToldAsync(app, people, "Late"));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task Each_step_is_said_in_both_languages_with_its_rule(string id)
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var (words, step) = (app.Services.GetRequiredService<NextStepWords>(), AidSteps.All.Single(one => one.Id == id));
        foreach (var language in new[] { Languages.Chinese, Languages.English })
        {
            CultureInfo.CurrentUICulture = language;
            var next = AidPeople.At(step, Begun);
            Assert.DoesNotContain(id, words.What(next), StringComparison.Ordinal);
            Assert.Contains(step.Limit.Fallback.Count.ToString(CultureInfo.InvariantCulture), words.Rule(next), StringComparison.Ordinal);
        }
    }

    /// <summary>Two limits of one matter with the same end are two: nobody takes the one for the other.</summary>
    [Fact]
    public async Task A_request_is_told_of_though_the_next_step_ends_with_it()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var officer = await app.ReachableAsync("徐梅", Role.LegalAidOfficer, "13800000001");
        var aid = await app.AidAsync(await app.CaseAsync(await app.CitizenAsync(), await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer), AidCaseStatus.HandedIn));
        var due = aid.Matter.NextDueAt!.Value;
        await StartAsync(app, aid, AidSteps.Answer, AidPeople.At(AidSteps.Answer, app.Clock.GetUtcNow()) with { DueAt = due });
        await StartAsync(app, aid, AidSteps.Answer, AidPeople.At(AidSteps.Answer, app.Clock.GetUtcNow()) with { DueAt = due });

        app.Clock.SetUtcNow(due.AddMinutes(1));
        await TwiceAsync(app);

        Assert.Equal(2, await app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == officer && message.Template == "Matters.Late")));
    }

    /// <summary>Asked on one day, they have one day: neither of them takes the other's reminder.</summary>
    [Fact]
    public async Task Two_reviewers_of_one_case_are_both_told()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var reviewers = new[] { await app.ReachableAsync("沈洁", Role.Lawyer, "13800000004"), await app.ReachableAsync("李红", Role.Lawyer, "13800000005") };
        var aid = await app.AidAsync(await app.CaseAsync(await app.CitizenAsync(), await app.StaffAsync("王明", AidPeople.Here, Role.Lawyer), AidCaseStatus.Closed));
        var next = AidPeople.At(AidSteps.PeerReview, app.Clock.GetUtcNow());
        foreach (var reviewer in reviewers)
        {
            await StartAsync(app, aid, AidSteps.PeerReview, next, reviewer);
        }

        app.Clock.SetUtcNow(next.DueAt!.Value.AddDays(-1));
        await TwiceAsync(app);

        Assert.Equal(reviewers.Order(), (await app.ReadAsync(db => db.Set<Message>().Where(message => message.Template == "Matters.Near").Select(message => message.AccountId!.Value).ToListAsync())).Order());
    }

    /// <summary>The clock of a step starts: as the next step of the matter, or beside it.</summary>
    private static async Task StartAsync(FabangApp app, AidView aid, StatutoryStep step, NextStep next, Guid? actor = null)
    {
        var now = app.Clock.GetUtcNow();
        if (step == AidSteps.Answer)
        {
            await app.SaveAsync(AidRequest.Make(Guid.CreateVersion7(), aid.Case!, AidRequestKind.ChangeLawyer, "一直没有消息", next.DueAt!.Value, now));
        }
        else if (step == AidSteps.FollowUp)
        {
            await app.SaveAsync(FollowUp.Open(aid.Case!, next.DueAt!.Value, now));
        }
        else if (step == AidSteps.PeerReview)
        {
            await app.SaveAsync(PeerReview.Ask(aid.Application, aid.Case!, actor!.Value, Guid.CreateVersion7(), next.DueAt!.Value, now));
        }
        else if (step == AidSteps.EmergencyPapers)
        {
            var (application, matter) = AidPeople.Sent(aid.Matter.PersonId, now);
            application.HelpAtOnce(matter, Guid.CreateVersion7(), "时效快到了", NextStep.None("LegalAid.Assign"), next.DueAt!.Value, now);
            await app.SaveAsync(matter);
            await app.SaveAsync(application);
        }
        else
        {
            await app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
            {
                (await db.Set<Matter>().SingleAsync(matter => matter.Id == aid.Matter.Id)).Advance(next, EntryAuthor.Program, null, "LegalAid.DidApply", null, now);
                return await db.SaveChangesAsync();
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
