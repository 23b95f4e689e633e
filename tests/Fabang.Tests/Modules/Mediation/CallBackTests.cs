using Fabang.Kernel;
using Fabang.Kernel.Data;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.CallBacks;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The office calls back: everybody who agreed, a while later, a few times at most.</summary>
[Trait("Engine", "both")]
public class CallBackTests
{
    private static readonly CallAnswer Said = new(AgreementKept.Kept, IsSatisfied: true, WasAskedForMoney: false);

    [Fact]
    public async Task A_while_after_the_agreement_both_are_called()
    {
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        await ConcludeAsync(app, scene);
        await app.DeliverAsync();
        using var officer = await app.MediationOfficerAsync();
        Assert.Empty((await officer.ReadPageAsync("/desk/mediation/calls")).QuerySelectorAll("main .queue a"));

        app.Clock.Advance(TimeSpan.FromDays(31));
        var rows = (await officer.ReadPageAsync("/desk/mediation/calls")).QuerySelectorAll("main .queue a");
        Assert.Equal([MediationPeople.OtherName, MediationPeople.AskingName], rows.Select(row => row.QuerySelector("b")!.TextContent).Order(StringComparer.Ordinal).Reverse());
        var (first, second) = (rows[0].GetAttribute("href")!, rows[1].GetAttribute("href")!);

        Assert.Contains("请选协议做到了没有", await FaultsAsync(officer, first, ("WasReached", "true")), StringComparison.Ordinal);
        await officer.GoAsync(first, ("WasReached", "true"), ("Kept", "Broken"), ("IsSatisfied", "false"), ("WasAskedForMoney", "true"), ("Note", "一分没给"));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await officer.GoAsync(second, ("WasReached", "false"));
        }

        Assert.Empty((await officer.ReadPageAsync("/desk/mediation/calls")).QuerySelectorAll("main .queue a"));
        var told = (await officer.ReadPageAsync(first)).QuerySelector("main")!.TextContent;
        Assert.Contains("没有做", told, StringComparison.Ordinal);
        Assert.Contains("一分没给", told, StringComparison.Ordinal);
        var calls = await app.ReadAsync(db => db.Set<CallBack>().Include(call => call.Tries).OrderBy(call => call.Status).ToListAsync());
        Assert.Equal([(CallBackStatus.Done, 1), (CallBackStatus.GivenUp, 3)], calls.Select(call => (call.Status, call.Tries.Count)));
        // Delivered once more, it plans nothing anew.
        await app.DeliverAsync();
        Assert.Equal(2, await app.ReadAsync(db => db.Set<CallBack>().CountAsync()));
    }

    [Fact]
    public void Nobody_is_called_once_they_have_answered_or_too_often()
    {
        var (officer, now) = (Guid.CreateVersion7(), new DateTimeOffset(2026, 4, 1, 1, 0, 0, TimeSpan.Zero));
        var answered = CallBack.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), new RegionCode(MediationPeople.Here), now);
        answered.Answer(officer, Said, null, now);
        Assert.Equal("Mediation.CallIsOver", Assert.Throws<BrokenRuleException>(() => answered.Answer(officer, Said, null, now)).Code);
        Assert.Equal("Mediation.CallIsOver", Assert.Throws<BrokenRuleException>(() => answered.Miss(officer, null, 3, now)).Code);

        var missed = CallBack.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), new RegionCode(MediationPeople.Here), now);
        missed.Miss(officer, "关机", 2, now);
        Assert.Equal(CallBackStatus.Open, missed.Status);
        missed.Miss(officer, null, 2, now);
        Assert.Equal((CallBackStatus.GivenUp, 2), (missed.Status, missed.Tries.Count));
        Assert.Throws<BrokenRuleException>(() => missed.Miss(officer, null, 2, now));
    }

    private static async Task<string> FaultsAsync(HttpClient officer, string address, params (string, string)[] fields) =>
        (await (await officer.SendAsync(address, fields)).ReadPageAsync()).QuerySelector(".govuk-error-summary")!.TextContent;

    private static Task<int> ConcludeAsync(FabangApp app, MediationScene scene) => app.WithAsync<FabangDb, int>(async db =>
    {
        var mediation = await db.Set<MediationCase>().Include(one => one.Parties).SingleAsync(one => one.Id == scene.Id);
        var (matter, now) = (await db.Set<Matter>().SingleAsync(one => one.Id == mediation.MatterId), app.Clock.GetUtcNow());
        mediation.LayOut(scene.Mediator, matter, matter.Next, now);
        mediation.Conclude(matter, EntryAuthor.Staff, scene.Mediator, "Mediation.DidSignAll", matter.Next, now);
        return await db.SaveChangesAsync();
    });
}
