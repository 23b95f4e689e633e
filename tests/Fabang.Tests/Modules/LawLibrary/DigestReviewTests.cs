using Fabang.Modules.Accounts;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Plain words whose article changes after they were written.</summary>
public sealed class DigestReviewTests : IAsyncLifetime
{
    private const string Article = "/laws/劳动合同法/30";

    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = LawTexts.Small();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ImportAndIndexAsync(_texts.Root);
    }

    [Fact]
    public async Task Readers_see_it_and_an_editor_takes_it_off_the_list()
    {
        using var editor = _app.SignedIn("000000", Role.PlatformAdministrator);
        Assert.Empty((await editor.ReadPageAsync("/admin/laws/digest")).QuerySelectorAll("main article"));

        _texts.Write(LawTexts.Labour, _texts.Read(LawTexts.Labour).Replace("蓝色信封", "绿色信封", StringComparison.Ordinal));
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.DeliverAsync();

        Assert.Contains("白话还在复核", await TextAsync(), StringComparison.Ordinal);
        var row = Assert.Single((await editor.ReadPageAsync("/admin/laws/digest")).QuerySelectorAll("main article"));
        var confirm = row.QuerySelector("form")!.GetAttribute("action")!;
        Assert.Equal("/admin/laws/digest", (await editor.SendAsync(confirm)).Place());
        Assert.Equal("/admin/laws/digest", (await editor.SendAsync(confirm)).Place());
        Assert.Empty((await editor.ReadPageAsync("/admin/laws/digest")).QuerySelectorAll("main article"));
        Assert.DoesNotContain("白话还在复核", await TextAsync(), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<string> TextAsync()
    {
        using var visitor = _app.Visitor();
        return (await visitor.ReadPageAsync(Article)).QuerySelector("main")!.TextContent;
    }
}
