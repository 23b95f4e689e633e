using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Tests.Kernel.Documents;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Following;

/// <summary>A site that knows its own address gives links that work outside it.</summary>
public sealed class KnownAddressTests : IAsyncLifetime
{
    private readonly NamedApp _app = new();
    private readonly LawTexts _texts = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", "第一条 街上挂旧灯，天黑了就点。");
    }

    [Fact]
    public async Task The_link_of_a_message_opens_the_comparison_for_its_owner_alone()
    {
        var (person, stranger) = (await _app.FollowingAsync("13900000001", "1"), await _app.CitizenAsync("13900000002"));

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯，天黑了就点。");

        var message = await _app.ReadAsync(db => db.Set<Message>().SingleAsync(one => one.AccountId == person && one.Template == "Following.ChangedWithLink"));
        var link = System.Text.Json.JsonDocument.Parse(message.Parameters!).RootElement.GetProperty("link").GetString()!;
        Assert.StartsWith(NamedApp.Address + "/my/following/news/", link, StringComparison.Ordinal);
        Assert.DoesNotContain("街灯", Uri.UnescapeDataString(link), StringComparison.Ordinal);

        using var owner = _app.SignedIn(person, "000000", Role.Citizen);
        using var opened = await owner.GetAsync(link[NamedApp.Address.Length..]);
        Assert.Equal("/laws/示例街灯条例/compare?from=2015-05-01&to=2020-05-01&article=1#a1", Uri.UnescapeDataString(opened.Headers.Location!.ToString()));
        using var other = _app.SignedIn(stranger, "000000", Role.Citizen);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await other.GetAsync(link[NamedApp.Address.Length..])).StatusCode);
    }

    [Fact]
    public async Task Files_and_citations_name_it_whatever_the_request_came_to()
    {
        const string Lasting = NamedApp.Address + "/laws/示例街灯条例/1?version=2015-05-01";
        using var client = _app.Visitor();

        var page = await client.ReadPageAsync("/laws/示例街灯条例/1");
        using var document = Papers.OpenDocx(await client.GetByteArrayAsync("/laws/示例街灯条例/1?handler=Export&kind=docx"));

        Assert.Contains(Lasting, page.QuerySelector(".to-copy")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Lasting, page.QuerySelector(".only-print")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Lasting, document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class NamedApp : FabangApp
    {
        public const string Address = "https://law.example.gov.cn";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Fabang:Address", Address + "/");
        }
    }
}
