using Fabang.Modules.Following;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Following;

/// <summary>Whoever follows a search is told when it finds an article that is new or changed.</summary>
[Trait("Engine", "both")]
public sealed class FollowedSearchTests : IAsyncLifetime
{
    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", "第一条 街上挂旧灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。");
    }

    [Fact]
    public async Task What_is_new_or_changed_and_found_is_told_once()
    {
        var person = await _app.CitizenAsync();
        await _app.FollowSearchAsync(person, "灯罩赔偿");
        await _app.FollowSearchAsync(person, "养狗牵绳");
        await _app.SettleAsync();
        Assert.Equal(0, await _app.ToldAsync(person));

        await _app.BringAsync(_texts, "2020-05-01", "第一条 街上挂旧灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。", "第三条 弄坏灯罩的人按价赔偿。");
        await _app.SettleAsync();

        Assert.Equal(1, await _app.ToldAsync(person));
        Assert.Equal((NewsKind.Added, "3"), (await _app.NewsAsync(person)).Select(news => (news.Kind, news.Number)).Single());
    }

    [Fact]
    public async Task A_law_that_is_new_is_found_too()
    {
        var person = await _app.CitizenAsync();
        await _app.FollowSearchAsync(person, "养狗牵绳");

        _texts.Write(LawTexts.Dogs, LawTexts.Law("青山市示例养犬条例", "2021年5月1日 青山市第一届人民代表大会常务委员会通过", "第一条 养狗出门要牵绳。", "第二条 示例条文。"));
        await _app.ImportAndIndexAsync(_texts.Root);
        await _app.SettleAsync();
        await _app.SettleAsync();

        Assert.Equal(1, await _app.ToldAsync(person));
        Assert.Contains("《青山市示例养犬条例》第一条", (await _app.NewsAsync(person)).Select(news => news.Title));
    }

    [Fact]
    public async Task Until_the_index_has_all_of_it_nobody_looks()
    {
        var person = await _app.CitizenAsync();
        await _app.FollowSearchAsync(person, "灯罩赔偿");
        _texts.WriteVersion("2020-05-01", null, "第三条 弄坏灯罩的人按价赔偿。");
        await _app.ImportAsync(_texts.Root);

        await _app.SettleAsync();
        Assert.Equal(0, await _app.ToldAsync(person));

        await _app.CatchUpAsync();
        await _app.SettleAsync();
        Assert.Equal(1, await _app.ToldAsync(person));
    }

    public async ValueTask DisposeAsync()
    {
        _texts.Dispose();
        await _app.DisposeAsync();
    }
}
