using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Commands;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LawLibrary;

public sealed class LawFinderTests : IAsyncLifetime
{
    private static readonly RegionCode Zhejiang = new("330106");
    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = LawTexts.Small();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _texts.Dispose();
    }

    [Fact]
    public async Task Without_imported_texts_the_digest_answers()
    {
        var found = await FindAsync("老板拖着工资不发", RegionCode.Nation);

        var wages = Assert.Single(found, article => article.Article == "劳动合同法#30");
        Assert.Equal("《劳动合同法》第三十条", wages.Title);
        Assert.NotNull(wages.Plain);
        Assert.Empty(wages.Passage);
        Assert.Null(wages.VersionDate);
    }

    [Fact]
    public async Task Digest_and_official_text_of_one_article_are_one()
    {
        await _app.ImportAndIndexAsync(_texts.Root);

        var byPlainWords = Assert.Single(await FindAsync("老板拖着工资不发", RegionCode.Nation), article => article.Article == "劳动合同法#30");
        var byOfficialWords = (await FindAsync("蓝色信封交给劳动者", RegionCode.Nation))[0];

        Assert.Contains("蓝色信封", string.Concat(byPlainWords.Passage.Select(segment => segment.Text)), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2012, 12, 28), byPlainWords.VersionDate);
        Assert.Equal("劳动合同法#30", byOfficialWords.Article);
        Assert.NotNull(byOfficialWords.Plain);
        Assert.Contains(byOfficialWords.Passage, segment => segment.IsMatch);
    }

    [Fact]
    public async Task Local_rules_come_only_for_their_own_province()
    {
        await _app.ImportAndIndexAsync(_texts.Root);

        Assert.Contains(await FindAsync("遛狗牵绳", Zhejiang), Local);
        Assert.DoesNotContain(await FindAsync("遛狗牵绳", new RegionCode("110000")), Local);
        Assert.DoesNotContain(await FindAsync("遛狗牵绳", RegionCode.Nation), Local);

        static bool Local(FoundArticle article) => article.Article == "青山市示例养犬条例#1";
    }

    [Fact]
    public async Task A_citation_is_official_where_it_can_be()
    {
        var plain = await CitableAsync("劳动合同法#30");
        await _app.ImportAndIndexAsync(_texts.Root);
        var official = await CitableAsync("劳动合同法#30");

        Assert.False(plain!.IsOfficial);
        Assert.True(official!.IsOfficial);
        Assert.Contains("蓝色信封", official.Text, StringComparison.Ordinal);
        Assert.Equal(plain.Path, official.Path);
        Assert.Equal("《示例路灯条例》第二条之一", (await CitableAsync("示例路灯条例#2-1"))!.Title);
        Assert.Null(await CitableAsync("示例路灯条例#99"));
        Assert.Null(await CitableAsync("#"));
        Assert.Null(await CitableAsync(""));
    }

    [Fact]
    public async Task A_replaced_text_is_found_by_its_new_words_only()
    {
        await _app.ImportAndIndexAsync(_texts.Root);
        _texts.Write(LawTexts.Dogs, LawTexts.Law("青山市示例养犬条例", "2021年5月1日 青山市第一届人民代表大会常务委员会通过", "第一条 鹦鹉可以随便飞翔。"));
        await _app.ImportAndIndexAsync(_texts.Root);

        Assert.Equal("青山市示例养犬条例#1", (await FindAsync("鹦鹉飞翔", Zhejiang))[0].Article);
    }

    [Fact]
    public async Task A_second_node_fills_its_own_index_from_the_database()
    {
        await _app.ImportAsync(_texts.Root);
        await using var other = _app.SameDatabase();
        await other.InitializeAsync();

        await other.CatchUpAsync();

        var found = await other.WithAsync<LawFinder, IReadOnlyList<FoundArticle>>(laws => laws.FindAsync("损坏路灯", RegionCode.Nation, 5));
        Assert.Equal("示例路灯条例#2", found[0].Article);
    }

    [Fact]
    public async Task An_evaluation_names_each_article_once()
    {
        await _app.ImportAndIndexAsync(_texts.Root);

        var found = EvaluateCommand.Find(_app.Services.GetRequiredService<LawIndex>().Index, "老板拖欠工资 蓝色信封", 10, byWords: false);

        Assert.Equal(10, found.Count);
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Contains("劳动合同法#30", found);
    }

    [Fact]
    public void Every_digest_entry_is_whole_and_has_its_own_article()
    {
        var digest = _app.Services.GetRequiredService<Digest>();

        Assert.True(digest.Entries.Count >= 120);
        Assert.Equal(digest.Entries.Count, digest.Entries.Select(entry => entry.Article).Distinct().Count());
    }

    private Task<IReadOnlyList<FoundArticle>> FindAsync(string words, RegionCode region) =>
        _app.WithAsync<LawFinder, IReadOnlyList<FoundArticle>>(laws => laws.FindAsync(words, region, 10));

    private Task<CitableArticle?> CitableAsync(string article) => _app.WithAsync<LawFinder, CitableArticle?>(laws => laws.CitableAsync(article));
}
