using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Two editors at work on a small library: 示例路灯条例第一条 is what they correct.</summary>
internal sealed class Editors : IAsyncDisposable
{
    public const string Article = "/laws/示例路灯条例/1";
    public const string List = "/admin/laws/corrections";
    public const string Corrected = "路灯在天黑以前点亮。\n路灯由看灯人照管。";
    public const string Original = "路灯在天黑以后点亮。\n路灯由看灯人照管。";
    public const string Reason = "第一款“以前”误作“以后”";
    public const string Source = "国务院公报2019年第9号，https://www.example.gov.cn/2019/9.html";

    private Editors(FabangApp app, Guid first, Guid second)
    {
        (App, FirstId, SecondId) = (app, first, second);
        First = app.SignedIn(first, "000000", Role.PlatformAdministrator);
        Second = app.SignedIn(second, "000000", Role.PlatformAdministrator);
        Citizen = app.Visitor();
    }

    public FabangApp App { get; }

    public LawTexts Texts { get; } = LawTexts.Small();

    public Guid FirstId { get; }

    public Guid SecondId { get; }

    public HttpClient First { get; }

    public HttpClient Second { get; }

    public HttpClient Citizen { get; }

    public static async Task<Editors> ComeAsync()
    {
        var app = new FabangApp();
        await app.InitializeAsync();
        var editors = new Editors(app, await app.StaffAsync("赵刚", "000000", Role.PlatformAdministrator), await app.StaffAsync("吴洁", "000000", Role.PlatformAdministrator));
        await app.ImportAndIndexAsync(editors.Texts.Root);
        return editors;
    }

    /// <summary>The address of the form for an article.</summary>
    public async Task<string> FormAsync(string number = "1", string law = "示例路灯条例") =>
        $"{List}/propose?version={await App.ReadAsync(db => db.Set<Law>().Where(one => one.Key == law).Select(one => one.Versions.Single(version => version.IsCurrent).Id).SingleAsync())}&article={number}";

    /// <summary>The first editor proposes.</summary>
    /// <returns>The address of the proposal.</returns>
    public async Task<string> ProposeAsync(string text = Corrected, string number = "1", string law = "示例路灯条例")
    {
        using var sent = await First.SendAsync(await FormAsync(number, law), ("Text", text), ("Reason", Reason), ("Source", Source), ("SendingId", Guid.CreateVersion7().ToString()));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return sent.Place();
    }

    /// <summary>The second approves what the first proposed, and this node's index follows.</summary>
    public async Task<string> CorrectAsync(string text = Corrected, string number = "1", string law = "示例路灯条例")
    {
        var place = await ProposeAsync(text, number, law);
        using var approved = await Second.SendAsync(place + "?handler=Approve", ("Reason", "逐字核对过"));
        Assert.Equal(place, approved.Place());
        await App.CatchUpAsync();
        return place;
    }

    public async Task<string> TextAsync(string address) => (await Citizen.ReadPageAsync(address)).QuerySelector("main")!.TextContent;

    public Task<TextCorrection> CorrectionAsync() => App.ReadAsync(db => db.Set<TextCorrection>().AsNoTracking().OrderByDescending(one => one.ProposedAt).FirstAsync());

    public Task<Article> ReadAsync(string number = "1", string law = "示例路灯条例") => App.ReadAsync(db =>
        (from one in db.Set<Law>()
         where one.Key == law
         from version in one.Versions
         where version.IsCurrent
         join article in db.Set<Article>() on version.Id equals article.VersionId
         where article.Number == number
         select article).AsNoTracking().SingleAsync());

    public async ValueTask DisposeAsync()
    {
        Texts.Dispose();
        First.Dispose();
        Second.Dispose();
        Citizen.Dispose();
        await App.DisposeAsync();
    }
}
