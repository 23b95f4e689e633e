using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>What an import makes of corrections: none is lost, and none hides a newer file.</summary>
public sealed class CorrectionImportTests : IAsyncLifetime
{
    private Editors _editors = null!;

    public async ValueTask InitializeAsync() => _editors = await Editors.ComeAsync();

    public ValueTask DisposeAsync() => _editors.DisposeAsync();

    [Fact]
    public async Task Where_the_file_says_the_old_words_the_correction_stays_on_top()
    {
        await _editors.CorrectAsync();
        await ImportAsync(Editors.Original, "损坏路灯的，赔两倍。");

        var article = await _editors.ReadAsync();
        Assert.Equal((Editors.Corrected, Editors.Original), (article.Text, article.ImportedText));
        Assert.Equal("损坏路灯的，赔两倍。", (await _editors.ReadAsync("2")).Text);
        Assert.Equal(CorrectionStatus.Approved, (await _editors.CorrectionAsync()).Status);
        Assert.Contains("经更正", await _editors.TextAsync(Editors.Article), StringComparison.Ordinal);
        // The first article reads as before: followers are told of the others alone.
        var replaced = await _editors.App.ReadAsync(db => db.Set<LawChange>().Include(one => one.Articles).SingleAsync(one => one.Kind == LawChangeKind.Replaced));
        Assert.DoesNotContain("1", replaced.Articles.Select(one => one.NewNumber ?? one.Number));
    }

    [Fact]
    public async Task Where_the_file_says_the_corrected_words_the_correction_is_settled()
    {
        var place = await _editors.CorrectAsync();
        await ImportAsync(Editors.Corrected);

        var article = await _editors.ReadAsync();
        Assert.Equal((Editors.Corrected, null), (article.Text, article.ImportedText));
        Assert.Equal(CorrectionStatus.Confirmed, (await _editors.CorrectionAsync()).Status);
        Assert.DoesNotContain("经更正", await _editors.TextAsync(Editors.Article), StringComparison.Ordinal);
        Assert.Contains("和更正后的文字一样", await _editors.TextAsync(place.Replace("/admin", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact, Trait("Engine", "both")]
    public async Task Where_the_file_says_something_else_the_file_stands_and_editors_look()
    {
        var place = await _editors.CorrectAsync();
        await ImportAsync("路灯整夜点亮。");

        var article = await _editors.ReadAsync();
        Assert.Equal(("路灯整夜点亮。", null), (article.Text, article.ImportedText));
        Assert.Contains("另有改动", await _editors.TextAsync(place.Replace("/admin", "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Single((await _editors.First.ReadPageAsync(Editors.List + "?Show=Overtaken")).QuerySelectorAll("tbody tr"));

        using var looked = await _editors.First.SendAsync(place + "?handler=Look");
        using var again = await _editors.Second.SendAsync(place + "?handler=Look");

        Assert.Equal((place, place), (looked.Place(), again.Place()));
        Assert.Equal(_editors.FirstId, (await _editors.CorrectionAsync()).SeenBy);
        Assert.Empty((await _editors.First.ReadPageAsync(Editors.List + "?Show=Overtaken")).QuerySelectorAll("tbody tr"));
        Assert.Single((await _editors.First.ReadPageAsync(Editors.List + "?Show=Decided")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task An_article_that_the_file_lost_is_overtaken_too()
    {
        await _editors.CorrectAsync("<script>灯</script>是灯。", "2-1");
        await ImportAsync(Editors.Original);

        Assert.True((await _editors.CorrectionAsync()).NeedsLook);
    }

    [Theory]
    [InlineData("路灯整夜点亮。", CorrectionStatus.Overtaken)]
    [InlineData(Editors.Corrected, CorrectionStatus.Confirmed)]
    [InlineData(Editors.Original, CorrectionStatus.Proposed)]
    public async Task A_proposal_that_waits_meets_the_file_as_well(string imported, CorrectionStatus status)
    {
        var place = await _editors.ProposeAsync();
        await ImportAsync(imported, "损坏路灯的，赔两倍。");

        Assert.Equal(status, (await _editors.CorrectionAsync()).Status);
        using var hidden = await _editors.Citizen.GetAsync(place.Replace("/admin", "", StringComparison.Ordinal));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await _editors.CorrectAsync();
        await _editors.App.ImportAndIndexAsync(_editors.Texts.Root);

        Assert.Equal((Editors.Corrected, Editors.Original), ((await _editors.ReadAsync()).Text, (await _editors.ReadAsync()).ImportedText));
    }

    [Fact]
    public async Task While_an_import_runs_nothing_is_approved_and_the_reason_stays()
    {
        var place = await _editors.ProposeAsync();
        await _editors.App.WithAsync<Fabang.Kernel.Data.FabangDb, int>(async db =>
        {
            (await db.Set<Fabang.Modules.LawLibrary.LibraryState>().SingleAsync()).Working(1, 2, _editors.App.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });

        using var refused = await _editors.Second.SendAsync(place + "?handler=Approve", ("Reason", "逐字核对过"));
        var page = await refused.ReadPageAsync();

        Assert.Contains("导入正在进行", page.Problems(), StringComparison.Ordinal);
        Assert.Equal("逐字核对过", page.Typed("Reason"));
        Assert.Equal((CorrectionStatus.Proposed, Editors.Original), ((await _editors.CorrectionAsync()).Status, (await _editors.ReadAsync()).Text));
    }

    [Fact, Trait("Engine", "both")]
    public async Task An_import_and_an_approval_at_one_moment_are_both_whole()
    {
        var place = await _editors.ProposeAsync();
        var importing = ImportAsync(Editors.Original, "损坏路灯的，赔两倍。");
        using var approved = await _editors.Second.SendAsync(place + "?handler=Approve", ("Reason", "逐字核对过"));
        await importing;

        var (article, status) = (await _editors.ReadAsync(), (await _editors.CorrectionAsync()).Status);
        Assert.Equal("损坏路灯的，赔两倍。", (await _editors.ReadAsync("2")).Text);
        Assert.Equal(approved.StatusCode is System.Net.HttpStatusCode.Redirect, status is CorrectionStatus.Approved);
        Assert.Equal(status is CorrectionStatus.Approved ? (Editors.Corrected, Editors.Original) : (Editors.Original, null), (article.Text, article.ImportedText));
    }

    private async Task ImportAsync(string first, params string[] others)
    {
        _editors.App.Clock.Advance(TimeSpan.FromDays(1));
        _editors.Texts.Write(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布",
            [$"第一条 {first.Replace("\n", "\n\n", StringComparison.Ordinal)}", .. others.Select((text, at) => $"{Fabang.Modules.LawLibrary.ArticleNames.Label($"{at + 2}")} {text}")]));
        await _editors.App.ImportAndIndexAsync(_editors.Texts.Root);
    }
}
