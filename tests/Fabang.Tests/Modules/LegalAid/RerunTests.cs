using System.Net;
using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>New rules list exactly those refusals that they would answer otherwise, and an officer decides whom to tell.</summary>
[Trait("Engine", "both")]
public sealed class RerunTests : IAsyncLifetime
{
    private readonly RefusalsApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private DateTimeOffset Now => _app.Clock.GetUtcNow();

    [Fact]
    public async Task Publishing_lists_exactly_the_right_refusals()
    {
        var first = GivenRules.Published(Now.AddDays(-100), income: 1800);
        first.Supersede();
        await _app.SaveAsync(first);
        await _app.DeliverAsync();
        _app.Refused.AddRange(Enumerable.Range(1, 1000).Select(Generated));

        await _app.SaveAsync(GivenRules.Published(Now, sequence: 2, income: 2600, write: AddGroupAndMatter));
        await _app.DeliverAsync();

        var listed = await _app.ReadAsync(db => db.Set<RefusalRerun>().ToListAsync());
        var expected = _app.Refused.Where(Turned).Select(one => one.ApplicationId).ToList();
        Assert.InRange(expected.Count, 50, 500);
        Assert.Equal(expected.Order(), listed.Select(one => one.ApplicationId).Order());
        Assert.All(listed, one =>
        {
            var refused = _app.Refused.Single(known => known.ApplicationId == one.ApplicationId);
            Assert.Equal((refused.Number, refused.Region, refused.PersonId, refused.Version), (one.Number, one.Region, one.PersonId, one.OldVersion));
            Assert.Equal(("2026-11-27+330000-2", RerunStatus.ToConfirm), (one.NewVersion, one.Status));
        });
    }

    /// <summary>A refusal out of many, of another province now and then, and of long ago.</summary>
    private RefusedApplication Generated(int seed)
    {
        // The same refusals in each run; nothing depends on them being unforeseeable.
        var random = new Random(seed);
        string[] matters = [.. Shipped.Rules.Matters.Select(matter => matter.Id), "own-330000-1", "no-such-matter"];
        string?[] groups = ["no-income", "relief", "migrant", "own-330000-2", AidFacts.NoGroup, AidFacts.NoGroup, AidFacts.NoGroup, null];
        decimal?[] incomes = [null, 0, 1800, 2000, 2500, 2600, 2700, 5000, 7700, 9000];
        var facts = new AidAnswers(Of(matters), Of(groups), Of(incomes), Of(new int?[] { null, 1, 2, 3 }), "330000");
        var region = new RegionCode(Of(["330106", "330203", "330000", "320106"]));
        var days = random.Next(2) == 0 ? random.Next(0, 171) : random.Next(0, 400) is var any && any is > 170 and < 200 ? 210 : any;
        var version = days is < 100 && random.Next(2) == 0 ? "2026-11-27+330000-1" : "2026-11-27";
        return new(Guid.CreateVersion7(), $"FY-{seed}", region, Now.AddDays(-days), facts, version, Guid.CreateVersion7(), Guid.CreateVersion7());

        T Of<T>(T[] choices) => choices[random.Next(choices.Length)];
    }

    private static void AddGroupAndMatter(AidRuleVersion version, Guid author)
    {
        version.PutMatter(author, GivenRules.Own("渔船上受的伤", version.From), AidWay.Means);
        version.PutGroup(author, GivenRules.Own("渔民", version.From), ["own-330000-1", "pay", "injury"], Shipped.Rules);
    }

    /// <summary>The reckoning once more, straight on: what the law, version 1 (1,800 yuan) and version 2 (2,600 yuan, a matter, a group) say.</summary>
    private bool Turned(RefusedApplication refused)
    {
        var (facts, isOfFirst) = (refused.Facts, refused.Version.EndsWith("-1", StringComparison.Ordinal));
        return refused.Region.Value.StartsWith("33", StringComparison.Ordinal) && Now - refused.RefusedAt < TimeSpan.FromDays(180)
            && Could(2600, isNew: true) && !Could(isOfFirst ? 1800 : 2200, isNew: false);

        bool Could(int standard, bool isNew) => facts.Matter switch
        {
            "violence" or "brave" or "hero" or "acquitted" or "suspect-grave" => true,
            "other" or "no-such-matter" => false,
            "own-330000-1" when !isNew => false,
            _ => facts.Group is "no-income" or "relief" || IsOf("migrant", "pay", "work-injury") || (isNew && IsOf("own-330000-2", "own-330000-1", "pay", "injury"))
                || (facts.Income is { } income && facts.Household is { } heads && income <= standard * heads),
        };

        bool IsOf(string group, params string[] matters) => facts.Group == group && matters.Contains(facts.Matter);
    }

    [Fact]
    public async Task Delivered_again_it_lists_nothing_twice_and_newer_rules_ask_for_all_that_was_open()
    {
        var (told, open, gone) = (Refused("FY-1", 2500), Refused("FY-2", 2500), Refused("FY-3", 2580));
        _app.Refused.AddRange([told, open, gone]);
        var version = await _app.SaveAsync(GivenRules.Published(Now));
        await _app.DeliverAsync();
        await AgainAsync(version.Id);
        Assert.Equal(3, await _app.ReadAsync(db => db.Set<RefusalRerun>().CountAsync()));
        await _app.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            (await db.Set<RefusalRerun>().SingleAsync(one => one.ApplicationId == told.ApplicationId)).Tell(Guid.CreateVersion7(), Now);
            (await db.Set<AidRuleVersion>().SingleAsync()).Supersede();
            return await db.SaveChangesAsync();
        });

        await _app.SaveAsync(GivenRules.Published(Now, sequence: 2, income: 2550));
        await _app.DeliverAsync();
        // What is late by a round is left alone.
        await AgainAsync(version.Id);

        var all = await _app.ReadAsync(db => db.Set<RefusalRerun>().OrderBy(one => one.Number).ThenBy(one => one.NewVersion).Select(one => $"{one.Number} {one.NewVersion} {one.Status}").ToListAsync());
        Assert.Equal(["FY-1 2026-11-27+330000-1 Told", "FY-2 2026-11-27+330000-1 Overtaken", "FY-2 2026-11-27+330000-2 ToConfirm", "FY-3 2026-11-27+330000-1 Overtaken"], all);
    }

    [Fact]
    public async Task The_region_decides_how_far_back()
    {
        await _app.SaveAsync(RegionSetting.Of(RerunRules.Refusals, GivenRules.Province, new Limit(10, LimitUnit.Days), new DateOnly(2026, 1, 1), "浙司", Now));
        _app.Refused.AddRange([Refused("FY-9", 2500, days: 9), Refused("FY-30", 2500, days: 30)]);

        await _app.SaveAsync(GivenRules.Published(Now));
        await _app.DeliverAsync();

        Assert.Equal("FY-9", await _app.ReadAsync(db => db.Set<RefusalRerun>().Select(one => one.Number).SingleAsync()));
    }

    [Fact]
    public async Task The_officer_confirms_and_the_person_is_told_once_and_not_what_about()
    {
        var person = await _app.CitizenAsync();
        _app.Refused.Add(Refused("FY-330106-1", 2500) with { PersonId = person });
        await _app.SaveAsync(GivenRules.Published(Now));
        await _app.DeliverAsync();
        using var officer = _app.SignedIn("330100", Role.LegalAidOfficer);
        var here = await FirstAsync(officer);
        var page = (await officer.ReadPageAsync(here)).QuerySelector("main")!.TextContent;
        Assert.Contains("您家的收入高过这个省的标准", page, StringComparison.Ordinal);
        Assert.Contains("您家的收入在标准以内", page, StringComparison.Ordinal);

        Assert.Equal("/desk/legal-aid/reruns", (await officer.SendAsync($"{here}?handler=Tell")).Place());
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"{here}?handler=Tell")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SendAsync($"{here}?handler=Dismiss", ("Reason", "晚了"))).StatusCode);

        var message = await _app.ReadAsync(db => db.Set<Message>().SingleAsync(one => one.AccountId == person));
        Assert.Equal("LegalAid.MayApplyAgain", message.Template);
        Assert.DoesNotContain("FY-330106-1", (await officer.ReadPageAsync("/desk/legal-aid/reruns")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已告知", (await officer.ReadPageAsync("/desk/legal-aid/reruns?Done=true")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_telling_needs_a_reason_and_others_see_nothing()
    {
        _app.Refused.Add(Refused("FY-330106-2", 2500));
        await _app.SaveAsync(GivenRules.Published(Now));
        await _app.DeliverAsync();
        using var officer = _app.SignedIn("330106", Role.LegalAidOfficer);
        using var elsewhere = _app.SignedIn("330203", Role.LegalAidOfficer);
        var here = await FirstAsync(officer);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(here)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.SendAsync($"{here}?handler=Tell")).StatusCode);
        Assert.Null((await elsewhere.ReadPageAsync("/desk/legal-aid/reruns")).QuerySelector("ul.queue"));
        var nothing = await officer.SendAsync($"{here}?handler=Dismiss", ("Reason", " "));
        Assert.NotNull((await nothing.ReadPageAsync()).QuerySelector("[name=Reason]")!.Closest(".govuk-form-group--error"));

        Assert.Equal("/desk/legal-aid/reruns", (await officer.SendAsync($"{here}?handler=Dismiss", ("Reason", "已经另请律师"))).Place());

        Assert.Contains("已经另请律师", (await officer.ReadPageAsync(here)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await _app.ReadAsync(db => db.Set<Message>().AnyAsync()));
    }

    [Fact]
    public async Task Nobody_is_told_before_the_rules_hold()
    {
        _app.Refused.Add(Refused("FY-330106-3", 2500) with { PersonId = await _app.CitizenAsync() });
        await _app.SaveAsync(GivenRules.Published(Now, from: new DateOnly(2026, 3, 12)));
        await _app.DeliverAsync();
        using var officer = _app.SignedIn("330106", Role.LegalAidOfficer);
        var here = await FirstAsync(officer);
        var early = await officer.SendAsync($"{here}?handler=Tell");
        Assert.Contains("2026-03-12", (await early.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        _app.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal("/desk/legal-aid/reruns", (await officer.SendAsync($"{here}?handler=Tell")).Place());
    }

    [Fact]
    public async Task Who_leaves_takes_a_copy_and_what_was_found_goes()
    {
        var person = await _app.CitizenAsync();
        _app.Refused.Add(Refused("FY-330106-4", 2500) with { PersonId = person });
        await _app.SaveAsync(GivenRules.Published(Now));
        await _app.DeliverAsync();

        var copy = await _app.WithAsync<IEnumerable<IPersonalData>, object?>(async all =>
        {
            var data = all.Single(one => one.Name == "legal-aid-reruns");
            var exported = await data.ExportAsync(person, CancellationToken.None);
            await data.EraseAsync(person, CancellationToken.None);
            return exported;
        });

        Assert.Contains("FY-330106-4", System.Text.Json.JsonSerializer.Serialize(copy), StringComparison.Ordinal);
        Assert.False(await _app.ReadAsync(db => db.Set<RefusalRerun>().AnyAsync()));
    }

    private RefusedApplication Refused(string number, int income, int days = 20) => new(
        Guid.CreateVersion7(), number, new RegionCode("330106"), Now.AddDays(-days), new AidAnswers("pay", AidFacts.NoGroup, income, 1, "330000"), "2026-11-27", Guid.CreateVersion7(), Guid.CreateVersion7());

    /// <summary>As the outbox does when it does not know whether it had delivered.</summary>
    private Task<bool> AgainAsync(Guid version) => _app.WithAsync<RerunRefusals, bool>(async handler =>
    {
        await handler.HandleAsync(new RulesPublished(version, Now), CancellationToken.None);
        return true;
    });

    private static async Task<string> FirstAsync(HttpClient officer) => (await officer.ReadPageAsync("/desk/legal-aid/reruns")).QuerySelector("ul.queue a")!.GetAttribute("href")!;
}
