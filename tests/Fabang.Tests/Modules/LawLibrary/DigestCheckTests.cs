using Fabang.Kernel.Data;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.LawLibrary;

[Trait("Engine", "both")]
public sealed class DigestCheckTests(DigestCheckTests.Library library) : IClassFixture<DigestCheckTests.Library>
{
    private static readonly DateOnly Written = new(2015, 5, 1);

    [Theory]
    [InlineData("示例灯油条例", "1", "灯油三十天内送到。")]
    [InlineData("示例灯油条例", "2", "三十天还没送到的，罚两百元。")]
    [InlineData("示例灯油条例", "2", "罚两百元，十天内交（看第三条）。")]
    [InlineData("示例灯油条例", "1", "灯油三十天内送到。", "3", "十天内交罚款。")]
    [InlineData("示例灯油条例", "1", "送了三十天，就是四个多星期、七百二十小时。", "own", "七百二十小时")]
    public async Task What_the_texts_say_is_right(string law, string number, string plain, string? more = null, string? words = null) =>
        Assert.Empty(await CheckAsync(Entry(law, number, more is "own" ? plain : plain + words, more is null or "own" ? [] : [more], more is "own" ? [words!] : [])));

    [Theory]
    [InlineData("示例灯油条例", "1", "灯油二十天内送到。", DigestFault.FigureNotInText, "20 日")]
    [InlineData("示例灯油条例", "1", "灯油三十天内送到，不然罚两百元。", DigestFault.FigureNotInText, "200 元")]
    [InlineData("示例灯油条例", "9", "灯油要送到。", DigestFault.NoSuchArticle, "第九条")]
    [InlineData("示例无名条例", "1", "灯油要送到。", DigestFault.LawNotHeld, "示例无名条例")]
    [InlineData("示例旧灯条例", "1", "五天内换灯。", DigestFault.NewerVersion, "2020-05-01")]
    public async Task What_they_do_not_say_is_named(string law, string number, string plain, DigestFault fault, string detail) =>
        Assert.Equal(new DigestFinding($"{law}#{number}", fault, detail), Assert.Single(await CheckAsync(Entry(law, number, plain, [], []))));

    [Fact]
    public async Task A_source_that_is_not_held_is_said_instead_of_a_wrong_figure() =>
        Assert.Equal(
            new DigestFinding("示例灯油条例#1", DigestFault.LawNotHeld, "示例无名条例#4"),
            Assert.Single(await CheckAsync(Entry("示例灯油条例", "1", "灯油二十天内送到。", ["示例无名条例#4"], []))));

    private static DigestEntry Entry(string law, string number, string plain, string[] from, string[] own) =>
        new(law, number, Fabang.Modules.LawLibrary.ArticleNames.Label(number)!, new("灯", plain), new("Lamp", "Lamp"), ["灯"], Written, from, own);

    private async Task<IReadOnlyList<DigestFinding>> CheckAsync(DigestEntry entry)
    {
        await using var scope = library.App.Services.CreateAsyncScope();
        var check = new DigestCheck(
            scope.ServiceProvider.GetRequiredService<FabangDb>(), new Digest([new DigestTopic("lamps", "灯", "Lamps", [entry])]), scope.ServiceProvider.GetRequiredService<LibraryNames>());
        return await check.RunAsync();
    }

    public sealed class Library : IAsyncLifetime
    {
        public FabangApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            using var texts = new LawTexts();
            texts.Write("national/行政法规/示例灯油条例.md", LawTexts.Law(
                "示例灯油条例", "2015年5月1日 国务院公布", "第一条 灯油三十日内送到。", "第二条 送晚的，依照第一条规定催，并罚二百元。", "第三条 罚款十日内交。"));
            texts.Write("national/行政法规/示例旧灯条例(2015-05-01).md", LawTexts.Law("示例旧灯条例", "2015年5月1日 国务院公布", "第一条 五日内换灯。"));
            texts.Write("national/行政法规/示例旧灯条例(2020-05-01).md", LawTexts.Law("示例旧灯条例", "2020年5月1日 国务院公布", "第一条 三日内换灯。"));
            await App.InitializeAsync();
            await App.ImportAndIndexAsync(texts.Root);
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
