using Fabang.Modules.Accounts;
using Fabang.Modules.Following;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Modules.Messaging;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Following;

/// <summary>Whoever follows an article or a law is told once when it changes.</summary>
public sealed class TellFollowersTests : IAsyncLifetime
{
    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", "第一条 街上挂旧灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。", "第三条 坏了的灯罩由弄坏的人赔。");
    }

    [Fact]
    public async Task Of_an_article_its_follower_is_told_and_sees_the_comparison()
    {
        var (first, second) = (await _app.FollowingAsync("13900000001", "1"), await _app.FollowingAsync("13900000002", "2"));

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。", "第三条 坏了的灯罩由弄坏的人赔。");

        Assert.Equal((1, 0), (await _app.ToldAsync(first), await _app.ToldAsync(second)));
        using var browser = _app.SignedIn(first, "000000", Role.Citizen);
        var page = await browser.ReadPageAsync("/my/following");
        Assert.Contains("改过 · 2020年5月1日起", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var link = page.QuerySelector("main li a")!.GetAttribute("href")!;
        Assert.Equal("/laws/示例街灯条例/compare?from=2015-05-01&to=2020-05-01&article=1#a1", Uri.UnescapeDataString(link));
        Assert.Equal("旧", (await browser.ReadPageAsync(link)).QuerySelector("#a1 del")!.TextContent);
    }

    [Fact]
    public async Task An_import_that_is_repeated_tells_once()
    {
        var person = await _app.FollowingAsync("13900000001");
        await _app.FollowAsync(person, "1");

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂新灯，天黑了就点。");
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.SettleAsync();

        Assert.Equal(1, await _app.ToldAsync(person));
        Assert.Equal([NewsKind.NewVersion, NewsKind.Changed], (await _app.NewsAsync(person)).Select(news => news.Kind).OrderDescending());
    }

    [Fact]
    public async Task What_only_got_another_number_is_noted_without_a_message_and_is_followed_on()
    {
        var person = await _app.FollowingAsync("13900000001", "2");

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂旧灯，天黑了就点。", "第二条 每盏灯有一个铜牌号。", "第三条 看灯人每晚巡街一遍。", "第四条 坏了的灯罩由弄坏的人赔。");

        Assert.Equal(0, await _app.ToldAsync(person));
        Assert.Equal((NewsKind.Renumbered, "3"), (await _app.NewsAsync(person)).Select(news => (news.Kind, news.Number)).Single());
        Assert.Equal("3", await _app.ReadAsync(db => db.Set<Follow>().Select(follow => follow.Number).SingleAsync()));

        await _app.BringAsync(_texts, "2022-05-01", "第一条 街上挂旧灯，天黑了就点。", "第二条 每盏灯有一个铜牌号。", "第三条 看灯人每晚巡街两遍。", "第四条 坏了的灯罩由弄坏的人赔。");

        Assert.Equal(1, await _app.ToldAsync(person));
    }

    [Fact]
    public async Task Of_an_article_that_is_dropped_its_follower_is_told()
    {
        var person = await _app.FollowingAsync("13900000001", "3");

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂旧灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。");

        Assert.Equal((1, NewsKind.Dropped), (await _app.ToldAsync(person), (await _app.NewsAsync(person)).Single().Kind));
    }

    [Fact]
    public async Task A_version_to_come_is_told_when_it_comes_in_and_not_again_on_its_day_but_to_those_who_came_between()
    {
        var early = await _app.FollowingAsync("13900000001", "1");
        _texts.WriteVersion("2026-02-01", "2026年5月1日", "第一条 街上挂新灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。");
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.SettleAsync();
        var late = await _app.FollowingAsync("13900000002", "1");
        Assert.Equal((1, 0), (await _app.ToldAsync(early), await _app.ToldAsync(late)));

        _app.Clock.Advance(TimeSpan.FromDays(70));
        await _app.RunAsync<TakeEffect>();
        await _app.SettleAsync();
        var after = await _app.FollowingAsync("13900000003", "1");
        await _app.SettleAsync();

        Assert.Equal((1, 1, 0), (await _app.ToldAsync(early), await _app.ToldAsync(late), await _app.ToldAsync(after)));
        Assert.Equal(new DateOnly(2026, 5, 1), (await _app.NewsAsync(late)).Single().Day);
    }

    [Fact]
    public async Task A_file_whose_text_changes_is_a_change_and_one_whose_head_changes_is_none()
    {
        var person = await _app.FollowingAsync("13900000001", "1");

        _texts.WriteVersion("2015-05-01", "2015年7月1日", "第一条 街上挂旧灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。", "第三条 坏了的灯罩由弄坏的人赔。");
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.SettleAsync();
        Assert.Equal(0, await _app.ToldAsync(person));

        await _app.BringAsync(_texts, "2015-05-01", "第一条 街上挂旧灯，天黑就点。", "第二条 看灯人每晚巡街一遍。", "第三条 坏了的灯罩由弄坏的人赔。");

        Assert.Equal(1, await _app.ToldAsync(person));
        Assert.Equal("/laws/示例街灯条例/1", Uri.UnescapeDataString((await _app.NewsAsync(person)).Single().Path));
    }

    [Fact]
    public async Task An_older_version_that_comes_later_changes_nothing()
    {
        var person = await _app.FollowingAsync("13900000001");

        await _app.BringAsync(_texts, "2010-05-01", "第一条 街上不挂灯。");

        Assert.Equal(0, await _app.ToldAsync(person));
    }

    /// <summary>What is broken off between two batches goes on where it was.</summary>
    [Fact]
    public async Task Ten_thousand_followers_are_told_once_each_and_in_batches()
    {
        const int Followers = 10_000;
        await _app.ReadAsync(async db =>
        {
            var now = _app.Clock.GetUtcNow();
            foreach (var chunk in Enumerable.Range(0, Followers).Chunk(2000))
            {
                var people = chunk.Select(number => Account.Citizen(PhoneNumber.Parse($"137{number:D8}"), now)).ToList();
                db.AddRange(people);
                db.AddRange(people.Select(person => Follow.OfLaw(Guid.CreateVersion7(), person.Id, Modules.Following.Followers.Law, now)));
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }

            return true;
        });
        _texts.WriteVersion("2020-05-01", null, "第一条 街上挂新灯，天黑了就点。");
        await _app.ImportAsync(_texts.Root);
        await _app.RunAsync<CompareVersions>();
        var outbox = _app.Services.GetRequiredService<Fabang.Kernel.Events.Outbox>();

        await outbox.DeliverAsync("test", CancellationToken.None);
        Assert.Equal(TellFollowers.Batch, await ToldAsync());
        await outbox.DeliverAsync("test", CancellationToken.None);
        Assert.Equal(2 * TellFollowers.Batch, await ToldAsync());
        await _app.DeliverAsync();

        Assert.Equal(Followers, await ToldAsync());
        Assert.Equal(Followers, await _app.ReadAsync(db => db.Set<Message>().Select(message => message.AccountId).Distinct().CountAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }

    private Task<int> ToldAsync() => _app.ReadAsync(db => db.Set<Message>().CountAsync());
}
