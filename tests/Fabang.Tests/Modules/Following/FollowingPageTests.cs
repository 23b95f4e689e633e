using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Following;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Following;

/// <summary>The page of what I follow, and what of it is mine alone.</summary>
public sealed class FollowingPageTests : IAsyncLifetime
{
    private const string Add = "/my/following/add?law=示例街灯条例&article=1";

    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", "第一条 街上挂旧灯，天黑了就点。");
    }

    [Fact]
    public async Task Pressed_twice_or_asked_for_again_it_is_followed_once()
    {
        var person = await _app.CitizenAsync();
        using var browser = _app.SignedIn(person, "000000", Role.Citizen);
        var sending = ("SendingId", Guid.CreateVersion7().ToString());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.SendAsync(Add, sending)));
        await browser.SendAsync(Add);

        Assert.All(answers, answer => Assert.Equal("/my/following", answer.Place()));
        Assert.Equal(1, await _app.ReadAsync(db => db.Set<Follow>().CountAsync()));
        Assert.Contains("您已经关注了", (await browser.ReadPageAsync(Add)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_follows_without_end()
    {
        var person = await _app.CitizenAsync();
        foreach (var number in Enumerable.Range(1, Follow.Most))
        {
            await _app.FollowSearchAsync(person, $"路灯 {number}");
        }

        using var browser = _app.SignedIn(person, "000000", Role.Citizen);

        Assert.Equal(HttpStatusCode.Conflict, (await browser.SendAsync(Add)).StatusCode);
    }

    [Fact]
    public async Task It_is_ended_by_its_person_and_by_nobody_else()
    {
        var person = await _app.CitizenAsync();
        var follow = await _app.FollowAsync(person, "1");
        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯，天黑了就点。");
        var news = (await _app.NewsAsync(person)).Single();
        using var mine = _app.SignedIn(person, "000000", Role.Citizen);
        using var other = _app.SignedIn(await _app.CitizenAsync("13800138001"), "000000", Role.Citizen);

        Assert.Equal(news.Path, (await mine.GetAsync($"/my/following/news/{news.Id}")).Place());
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/my/following/news/{news.Id}")).StatusCode);
        await other.SendAsync($"/my/following?handler=Stop&id={follow.Id}");
        Assert.Equal(1, await _app.ReadAsync(db => db.Set<Follow>().CountAsync()));
        Assert.Equal("/my/following", (await mine.SendAsync($"/my/following?handler=Stop&id={follow.Id}")).Place());
        await mine.SendAsync($"/my/following?handler=Stop&id={follow.Id}");

        Assert.Equal((0, 0), await _app.ReadAsync(async db => (await db.Set<Follow>().CountAsync(), await db.Set<FollowNews>().CountAsync())));
    }

    [Fact]
    public async Task The_person_takes_it_along_and_it_goes_when_they_leave()
    {
        var person = await _app.FollowingAsync("13900000001", "1");
        await _app.FollowSearchAsync(person, "被打了怎么办");
        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯，天黑了就点。");

        var copy = await DataAsync(data => data.ExportAsync(person, CancellationToken.None));
        Assert.Contains("被打了怎么办", System.Text.RegularExpressions.Regex.Unescape(System.Text.Json.JsonSerializer.Serialize(copy)), StringComparison.Ordinal);
        await DataAsync<object?>(async data =>
        {
            await data.EraseAsync(person, CancellationToken.None);
            return null;
        });

        Assert.Equal((0, 0), await _app.ReadAsync(async db => (await db.Set<Follow>().CountAsync(), await db.Set<FollowNews>().CountAsync())));
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }

    private Task<T> DataAsync<T>(Func<IPersonalData, Task<T>> act) =>
        _app.WithAsync<IEnumerable<IPersonalData>, T>(all => act(all.Single(data => data.Name == "following")));
}
