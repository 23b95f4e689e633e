using System.IO.Compression;
using System.Net;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Confirming;
using Fabang.Modules.Mediation.Jobs;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>What comes after an agreement: the court, paying, not paying, the file, and whether what somebody holds is genuine.</summary>
[Trait("Engine", "both")]
public class AfterAgreementTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task Both_want_the_court_and_get_the_package()
    {
        var (scene, _) = await AgreedAsync(app);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        var after = $"/my/mediation/{scene.Id}/after";
        await mine.GoAsync($"{after}?handler=Want");
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"{after}?handler=Court")).StatusCode);
        await other.GoAsync($"{after}?handler=Want");

        Assert.Equal(["00 卷内目录.txt", "01 司法确认申请.pdf", "02 调解协议书.pdf", "03 调解协议书.docx", "04 协议数据.json", "05 电子印章.p7s"], await NamesAsync(mine, $"{after}?handler=Court"));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/after?handler=Submit", ("Court", "杭州市西湖区人民法院"));
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync($"/desk/mediation/cases/{scene.Id}/after?handler=Close")).StatusCode);
        Assert.Equal(MediationStatus.Agreed, (await app.MediationAsync(scene.Id)).Case.Status);
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/after?handler=Rule", ("IsValid", "true"), ("Ruling", "（2026）浙0106民特1号"), ("RuledOn", "2026-03-02"));
        var view = await app.MediationAsync(scene.Id);
        Assert.Equal((NextActor.Nobody, "Mediation.WasConfirmed"), (view.Matter.NextActor, view.Matter.NextWhat));
        Assert.Contains("（2026）浙0106民特1号", (await other.ReadPageAsync(after)).QuerySelector("#confirm")!.TextContent, StringComparison.Ordinal);

        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/after?handler=Close");
        Assert.Equal(MediationStatus.Closed, (await app.MediationAsync(scene.Id)).Case.Status);
        Assert.Equal(
            ["00 卷内目录.txt", "01 调解申请.pdf", "02 调解协议书.pdf", "03 调解协议书.docx", "04 协议数据.json", "05 电子印章.p7s", "06 办理经过.pdf"], await NamesAsync(desk, $"/desk/mediation/cases/{scene.Id}/after?handler=Archive"));
    }

    [Fact]
    public async Task After_thirty_days_the_court_can_no_longer_be_asked()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var (scene, _) = await AgreedAsync(alone);
        alone.Clock.Advance(TimeSpan.FromDays(32));
        await alone.RunAsync<EndMediations>();

        Assert.Equal(ConfirmationStatus.Lapsed, await alone.ReadAsync(db => db.Set<JudicialConfirmation>().Where(one => one.CaseId == scene.Id).Select(one => one.Status).SingleAsync()));
        Assert.Equal(NextActor.Nobody, (await alone.MediationAsync(scene.Id)).Matter.NextActor);
    }

    [Fact]
    public async Task One_instalment_comes_and_one_is_missed()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var (scene, agreement) = await AgreedAsync(alone);
        using var mine = alone.Citizen(scene.Person);
        using var other = alone.Citizen(scene.Other);
        var payments = await alone.ReadAsync(db => db.Set<AgreedPayment>().Where(one => one.AgreementId == agreement).OrderBy(one => one.DueOn).Select(one => one.Id).ToListAsync());
        await RemindAsync(alone, 28);
        Assert.Equal([scene.Other], await ToldAsync(alone, "PaymentNear"));
        await other.GoAsync($"/my/mediation/{scene.Id}/after?handler=Paid", ("payment", payments[0].ToString()));
        await mine.GoAsync($"/my/mediation/{scene.Id}/after?handler=Came", ("payment", payments[0].ToString()));
        Assert.Null((await mine.ReadPageAsync($"/my/mediation/{scene.Id}/after")).QuerySelector("#enforce"));

        await RemindAsync(alone, 34);
        await RemindAsync(alone, 0);
        Assert.Equal(new[] { scene.Person, scene.Other }.Order(), (await ToldAsync(alone, "PaymentMissed")).Order());
        Assert.Contains("去法院告", (await mine.ReadPageAsync($"/my/mediation/{scene.Id}/after")).QuerySelector("#enforce")!.TextContent, StringComparison.Ordinal);
        // Who owes does not read how they are enforced against, and cannot say that it came.
        Assert.Null((await other.ReadPageAsync($"/my/mediation/{scene.Id}/after")).QuerySelector("#enforce"));
        Assert.Equal(HttpStatusCode.Conflict, (await other.SendAsync($"/my/mediation/{scene.Id}/after?handler=Came", ("payment", payments[1].ToString()))).StatusCode);
    }

    [Fact]
    public async Task What_somebody_holds_is_genuine_by_its_number_and_code()
    {
        var (scene, id) = await AgreedAsync(app);
        var agreement = await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.Id == id));
        using var anybody = app.Visitor();
        var page = await (await anybody.SendAsync("/mediation/verify", ("Number", agreement.Number), ("Code", AgreementPaper.CodeOf(agreement)))).ReadPageAsync();

        Assert.Contains("是真的", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(MediationPeople.AskingName, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await anybody.SendAsync("/mediation/verify", ("Number", agreement.Number), ("Code", "0000-0000-0000-0000"))).StatusCode);
        using var mine = app.Citizen(scene.Person);
        foreach (var ending in new[] { "pdf", "docx" })
        {
            Assert.True((await mine.GetByteArrayAsync($"/my/mediation/{scene.Id}/agreement?handler=File&ending={ending}")).Length > 1000);
        }
    }

    /// <summary>One whose agreement is in effect: the other side pays 1,000 on 1 April and 2,000 on 1 May 2026.</summary>
    internal static async Task<(MediationScene Scene, Guid Agreement)> AgreedAsync(FabangApp app)
    {
        var scene = await app.MediationAsync(MediationStatus.Mediating);
        using var mine = app.Citizen(scene.Person);
        using var other = app.Citizen(scene.Other);
        using var desk = app.MediatorDesk(scene.Mediator);
        var parties = (await app.MediationAsync(scene.Id)).Case.Parties;
        await other.GoAsync(
            $"/my/mediation/{scene.Id}/offers?handler=Propose", ("SendingId", Guid.CreateVersion7().ToString()), ("Payer", parties[1].Id.ToString()), ("Payee", parties[0].Id.ToString()), ("Total", "3000"),
            ("Payments", "2026-04-01 1000\n2026-05-01 2000"));
        var offer = await app.WithAsync<Offering, Guid>(async offering => (await offering.OfAsync(scene.Id)).Offers.Single().Id);
        await mine.GoAsync($"/my/mediation/{scene.Id}/offers?handler=Accept", ("offer", offer.ToString()));
        await desk.GoAsync($"/desk/mediation/cases/{scene.Id}/agreement", ("Facts", "楼上漏水。"), ("Way", "微信转账"));
        foreach (var (party, name) in new[] { (mine, MediationPeople.AskingName), (other, MediationPeople.OtherName) })
        {
            var shown = (await party.ReadPageAsync($"/my/mediation/{scene.Id}/agreement")).QuerySelector("input[name=Shown]")!.GetAttribute("value")!;
            var address = await party.GoAsync($"/my/mediation/{scene.Id}/agreement", ("Shown", shown), ("Name", name));
            await party.GoAsync(address, ("Typed", await LegalAid.AidPeople.CodeAsync(app, Fabang.Modules.Accounts.PhoneCodePurpose.SignPaper)));
        }

        return (scene, await app.ReadAsync(db => db.Set<MediationAgreement>().Where(one => one.CaseId == scene.Id).Select(one => one.Id).SingleAsync()));
    }

    private static async Task RemindAsync(FabangApp app, int days)
    {
        app.Clock.Advance(TimeSpan.FromDays(days));
        await app.RunAsync<RemindOfPayments>();
        await app.RunAsync<RemindOfPayments>();
    }

    /// <summary>Who got a message of this kind, each as often as they got it.</summary>
    private static Task<List<Guid>> ToldAsync(FabangApp app, string template) =>
        app.ReadAsync(db => db.Set<Message>().Where(message => message.Template == $"Mediation.{template}").Select(message => message.AccountId!.Value).ToListAsync());

    private static async Task<List<string>> NamesAsync(HttpClient browser, string address)
    {
        await using var content = await browser.GetStreamAsync(address);
        using var whole = new MemoryStream();
        await content.CopyToAsync(whole);
        await using var archive = new ZipArchive(whole, ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
