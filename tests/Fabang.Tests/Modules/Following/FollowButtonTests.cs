using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Following;

/// <summary>The button of everything that can be followed.</summary>
[Trait("Engine", "both")]
public sealed class FollowButtonTests(FollowButtonTests.Library library) : IClassFixture<FollowButtonTests.Library>
{
    private static string Phone => $"139{Random.Shared.Next(100_000_000):D8}";

    [Theory]
    [InlineData("/laws/示例街灯条例/1", "/my/following/add?law=示例街灯条例&article=1")]
    [InlineData("/laws/示例街灯条例", "/my/following/add?law=示例街灯条例")]
    [InlineData("/laws/search?q=挂灯&region=all&kind=AdministrativeRegulation", "/my/following/add?q=挂灯&region=all&kind=AdministrativeRegulation")]
    [InlineData("/laws/劳动合同法/30", "/my/following/add?law=劳动合同法&article=30")]
    [InlineData("/laws/劳动合同法", "/my/following/add?law=劳动合同法")]
    public async Task The_button_leads_through_the_sign_in_without_losing_the_wish(string address, string wish)
    {
        using var visitor = library.App.Visitor();
        var button = (await visitor.ReadPageAsync(address)).QuerySelector("a[href^='/my/following/add']")!.GetAttribute("href")!;
        Assert.Equal(wish, Uri.UnescapeDataString(button));

        var sent = (await visitor.GetAsync(button)).Place();

        Assert.StartsWith("/sign-in?from=", sent, StringComparison.Ordinal);
        Assert.Equal(wish, Uri.UnescapeDataString(Uri.UnescapeDataString(sent["/sign-in?from=".Length..])));
        using var person = library.App.SignedIn(await library.App.CitizenAsync(Phone), "000000", Role.Citizen);
        Assert.Equal("/my/following", (await person.SendAsync(button)).Place());
        Assert.Single((await person.ReadPageAsync("/my/following")).QuerySelectorAll("main article"));
    }

    [Theory]
    [InlineData("/my/following/add")]
    [InlineData("/my/following/add?law=没有这部法")]
    [InlineData("/my/following/add?law=示例街灯条例&article=99")]
    public async Task What_is_not_there_cannot_be_followed(string address)
    {
        using var browser = library.App.SignedIn(await library.App.CitizenAsync(Phone), "000000", Role.Citizen);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = new LawTexts();
            await App.InitializeAsync();
            await App.BringAsync(texts, "2015-05-01", "第一条 街上挂旧灯，天黑了就点。");
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
