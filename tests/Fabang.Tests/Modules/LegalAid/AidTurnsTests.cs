using System.Net;
using Fabang.Kernel;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Jobs;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Turns that an application takes: papers that lack, help at once, aid that ends before its time, people who leave.</summary>
[Trait("Engine", "both")]
public class AidTurnsTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task What_was_refused_for_its_means_is_judged_again_when_rules_change()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var (means, other, young) = (await app.ReceivedAsync(person), await app.ReceivedAsync(person), app.Clock.GetUtcNow().AddDays(-180));
        await officer.GoAsync(means, "Decide", ("Decision", "Refuse"), ("Ground", "Means"), ("Reasons", "收入高于标准。"));
        await officer.GoAsync(other, "Decide", ("Decision", "Refuse"), ("Ground", "Other"), ("Reasons", "对方已经付清。"));

        var found = await app.WithAsync<IRefusals, IReadOnlyList<RefusedApplication>>(refusals => refusals.SinceAsync(new RegionCode("330000"), young, CancellationToken.None));
        Assert.Equal((AidPeople.Means.Income, "330000"), Assert.Single(found, one => one.ApplicationId == means) is var refused ? (refused.Facts.Income, refused.Facts.Province) : default);
        Assert.DoesNotContain(found, one => one.ApplicationId == other);
        Assert.Empty(await app.WithAsync<IRefusals, IReadOnlyList<RefusedApplication>>(refusals => refusals.SinceAsync(new RegionCode("310000"), young, CancellationToken.None)));
    }

    [Fact]
    public async Task Asked_for_papers_once_and_the_clock_stands_still()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync();
        using var mine = alone.SignedIn(person, "000000", Role.Citizen);
        using var officer = await alone.OfficerAsync();
        var id = await alone.ReceivedAsync(person);
        alone.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}?handler=Ask", ("Asked", "身份证、合同"))).Place());
        alone.Clock.Advance(TimeSpan.FromDays(5));

        var empty = await (await mine.SendAsync($"/my/legal-aid/{id}?handler=Supply", ("Note", " "))).ReadPageAsync();
        Assert.Contains("请上传材料", empty.Problems(), StringComparison.Ordinal);
        Assert.Equal($"/my/legal-aid/{id}", (await mine.SendAsync($"/my/legal-aid/{id}?handler=Supply", ("Note", "身份证在邮寄，合同没有"))).Place());

        // Received on the 2nd, five days stood still: the seven days end on the 14th, a Saturday, and so on Monday.
        var view = await alone.AidAsync(id);
        Assert.Equal(new DateTimeOffset(2026, 3, 17, 0, 0, 0, TimeSpan.FromHours(8)), view.Matter.NextDueAt);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"/desk/legal-aid/{id}?handler=Ask", ("Asked", "还要户口本"))).StatusCode);
    }

    [Fact]
    public async Task Without_papers_in_time_it_counts_as_withdrawn_after_a_warning()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync();
        using var officer = await alone.OfficerAsync();
        var id = await alone.ReceivedAsync(person);
        await officer.SendAsync($"/desk/legal-aid/{id}?handler=Ask", ("Asked", "身份证"));

        alone.Clock.Advance(TimeSpan.FromDays(8));
        await alone.RunAsync<WatchSteps>();
        await alone.RunAsync<WatchSteps>();
        await alone.RunAsync<LapseApplications>();
        Assert.Equal(ApplicationStatus.Supplementing, (await alone.AidAsync(id)).Application.Status);
        Assert.Equal(1, await alone.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template == "Matters.Near")));

        alone.Clock.Advance(TimeSpan.FromDays(3));
        await alone.RunAsync<LapseApplications>();
        var view = await alone.AidAsync(id);
        Assert.Equal((ApplicationStatus.DeemedWithdrawn, NextActor.Nobody), (view.Application.Status, view.Matter.NextActor));
    }

    [Fact]
    public async Task Urgent_help_comes_first_and_what_is_refused_later_ends_it()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var officer = await app.OfficerAsync();
        var id = await app.ReceivedAsync(person, AidPeople.Facts with { UrgentBy = new DateOnly(2026, 3, 5) });

        await officer.GoAsync(id, "Decide", ("Decision", "AtOnce"), ("Form", "LabourArbitration"), ("Reasons", "仲裁时效三天后届满。"));
        var view = await app.AidAsync(id);
        Assert.Equal((ApplicationStatus.Emergency, AidCaseStatus.ToAssign), (view.Application.Status, view.Case!.Status));
        Assert.Equal(new DateTimeOffset(2026, 3, 13, 0, 0, 0, TimeSpan.FromHours(8)), view.Application.PapersDueAt);

        await officer.GoAsync(id, "Decide", ("Decision", "Refuse"), ("Ground", "Means"), ("Reasons", "材料显示不符合条件。"));
        view = await app.AidAsync(id);
        Assert.Equal((ApplicationStatus.Refused, AidCaseStatus.Terminated, TerminationGround.NoLongerEligible), (view.Application.Status, view.Case!.Status, view.Case.Ground));
    }

    [Fact]
    public async Task Papers_that_follow_late_are_told_of_once_before_and_once_after()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var person = await alone.CitizenAsync();
        using var officer = await alone.OfficerAsync();
        var id = await alone.ReceivedAsync(person);
        await officer.SendAsync($"/desk/legal-aid/{id}?handler=Decide", ("Decision", "AtOnce"), ("Form", "LabourArbitration"), ("Reasons", "仲裁时效三天后届满。"));
        var due = (await alone.AidAsync(id)).Application.PapersDueAt!.Value;

        foreach (var moment in new[] { due.AddDays(-2), due.AddDays(-1), due.AddHours(1), due.AddHours(2) })
        {
            alone.Clock.SetUtcNow(moment);
            await alone.RunAsync<WatchSteps>();
        }

        var notices = await alone.ReadAsync(db => db.Set<StepNotice>().Where(notice => notice.Step == "EmergencyPapers").OrderBy(notice => notice.At).Select(notice => notice.IsLate).ToListAsync());
        Assert.Equal([false, true], notices);
        Assert.Equal(1, await alone.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template == "Matters.Near")));
    }

    [Fact]
    public async Task Who_leaves_takes_their_words_along_and_an_open_case_keeps_them()
    {
        var leaving = await app.CitizenAsync(AidPeople.Phone());
        var received = await app.ReceivedAsync(leaving);
        await EraseAsync(leaving);
        var left = await app.ReadAsync(db => db.Set<AidApplication>().AsNoTracking().SingleAsync(one => one.Id == received));
        Assert.Equal((ApplicationStatus.Withdrawn, null, null), (left.Status, left.Sheet.Applicant, left.IdNumber));

        var staying = await app.CitizenAsync(AidPeople.Phone());
        var (lawyer, _) = await app.AidLawyerAsync();
        await app.CaseAsync(staying, lawyer, AidCaseStatus.Handling);
        Assert.Equal("LegalAid.CaseIsOpen", (await Assert.ThrowsAsync<BrokenRuleException>(() => EraseAsync(staying))).Code);

        Task<bool> EraseAsync(Guid account) => app.WithAsync<IEnumerable<IPersonalData>, bool>(async all =>
        {
            await all.Single(one => one.Name == "legal-aid").EraseAsync(account, CancellationToken.None);
            return true;
        });
    }

    [Fact]
    public async Task Ended_for_deceit_objected_to_and_upheld()
    {
        var person = await app.CitizenAsync(AidPeople.Phone());
        using var mine = app.SignedIn(person, "000000", Role.Citizen);
        using var officer = await app.OfficerAsync();
        using var justice = await app.JusticeAsync();
        var (lawyer, _) = await app.AidLawyerAsync();
        var id = await app.CaseAsync(person, lawyer, AidCaseStatus.Handling);

        Assert.Equal($"/desk/legal-aid/{id}", (await officer.SendAsync($"/desk/legal-aid/{id}/terminate", ("Ground", "Fraud"), ("Reasons", "隐瞒两套出租房。"))).Place());
        Assert.Contains("隐瞒两套出租房", (await mine.ReadPageAsync($"/my/legal-aid/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await mine.SendAsync($"/my/legal-aid/{id}?handler=Object", ("SendingId", Guid.CreateVersion7().ToString()), ("Story", "房子是我哥的"));
        var objection = (await app.AidAsync(id)).OpenObjection!;
        await justice.SendAsync($"/desk/legal-aid/objections/{objection.Id}", ("Outcome", "Upheld"), ("Decision", "不动产登记查询属实。"));

        var end = await app.AidAsync(id);
        Assert.Equal((AidCaseStatus.Terminated, ObjectionStatus.Upheld, NextActor.Nobody), (end.Case!.Status, end.Objections[0].Status, end.Matter.NextActor));
        Assert.Equal(HttpStatusCode.Conflict, (await mine.SendAsync($"/my/legal-aid/{id}?handler=Object", ("SendingId", Guid.CreateVersion7().ToString()), ("Story", "还是不服"))).StatusCode);
        Assert.Single((await app.AidAsync(id)).Objections);
    }
}
