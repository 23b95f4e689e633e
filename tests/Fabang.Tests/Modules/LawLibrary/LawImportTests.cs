using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

public sealed class LawImportTests : IAsyncLifetime
{
    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = LawTexts.Small();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _texts.Dispose();
    }

    [Fact]
    public async Task A_folder_is_read_whole_and_what_is_broken_is_named()
    {
        var report = await _app.ImportAsync(_texts.Root);

        Assert.Equal(8, report.Files);
        Assert.Equal(5, report.Added);
        Assert.Equal(1, report.Duplicates);
        var broken = Assert.Single(report.Broken);
        Assert.Equal(("national/行政法/坏文件.md", LawFileFault.NoTitle), (broken.Path, broken.Fault));
        Assert.Equal(new Holdings(4, 4, 9, 1), report.Holdings);
        var lamps = await LawAsync("示例路灯条例");
        Assert.Equal((TextKind.AdministrativeRegulation, Standing.InForce, 3), (lamps.Kind, lamps.Standing, lamps.ArticleCount));
        Assert.Equal(new DateOnly(2019, 3, 2), lamps.CurrentDate);
        Assert.Equal("330000", (await LawAsync("青山市示例养犬条例")).Province?.Value);
    }

    [Fact]
    public async Task A_law_is_known_by_its_name_as_soon_as_its_import_has_ended()
    {
        Assert.Null(await PathAsync());

        await _app.ImportAsync(_texts.Root);

        // The clock of a test stands still: what was read a moment ago does not count.
        Assert.Equal(ArticleNames.Path("示例路灯条例", "1"), await PathAsync());

        Task<string?> PathAsync() => _app.WithAsync<TypedCitations, string?>(typed => typed.PathAsync("示例路灯条例1条"));
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        await _app.ImportAsync(_texts.Root);
        var before = await StateAsync();

        var report = await _app.ImportAsync(_texts.Root);

        Assert.Equal((8, 0, 0), (report.Unchanged, report.Added, report.Replaced));
        Assert.Single(report.Broken);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Files_that_were_only_touched_change_nothing()
    {
        await _app.ImportAsync(_texts.Root);
        var before = await StateAsync();
        File.SetLastWriteTimeUtc(Path.Combine(_texts.Root, LawTexts.Lamps), DateTime.UtcNow.AddDays(-3));

        var report = await _app.ImportAsync(_texts.Root);

        Assert.Equal((0, 0), (report.Added, report.Replaced));
        Assert.Equal(before, await StateAsync());
        Assert.Equal(8, (await _app.ImportAsync(_texts.Root)).Unchanged);
    }

    [Fact]
    public async Task A_file_with_a_new_date_is_a_new_version_and_the_old_one_stays()
    {
        await _app.ImportAsync(_texts.Root);
        _texts.Write(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布\n\n2024年1月5日 国务院修订", "第一条 路灯整夜点亮。"));

        var report = await _app.ImportAsync(_texts.Root);

        Assert.Equal((1, 0), (report.Added, report.Replaced));
        var lamps = await LawAsync("示例路灯条例");
        Assert.Equal(new DateOnly(2024, 1, 5), lamps.CurrentDate);
        Assert.Equal(Standing.Superseded, lamps.VersionOf(new DateOnly(2019, 3, 2))!.Standing);
        Assert.Equal(3, await CountAsync(lamps.VersionOf(new DateOnly(2019, 3, 2))!));
    }

    [Fact]
    public async Task A_file_of_the_same_date_replaces_its_version_at_the_same_address()
    {
        await _app.ImportAsync(_texts.Root);
        var before = await LawAsync("示例路灯条例");
        _texts.Write(LawTexts.Lamps, LawTexts.Law("示例路灯条例", "2019年3月2日 国务院公布", "第一条 路灯在天黑以后点亮，天亮以后熄灭。"));

        var report = await _app.ImportAsync(_texts.Root);

        Assert.Equal((0, 1), (report.Added, report.Replaced));
        var after = await LawAsync("示例路灯条例");
        Assert.Equal((before.Id, before.Versions[0].Id), (after.Id, after.Versions[0].Id));
        Assert.Equal(1, await CountAsync(after.Versions[0]));
    }

    [Fact]
    public async Task A_changed_part_brings_its_law_with_the_other_parts()
    {
        await _app.ImportAsync(_texts.Root);
        _texts.Write("national/示例法典/附则.md", _texts.Read("national/示例法典/附则.md") + "\n第四条 现在到这里结束。\n");

        var report = await _app.ImportAsync(_texts.Root);

        Assert.Equal((0, 1), (report.Added, report.Replaced));
        Assert.Equal(4, (await LawAsync("示例法典")).ArticleCount);
    }

    [Fact]
    public async Task A_broken_file_that_was_mended_comes_in()
    {
        await _app.ImportAsync(_texts.Root);
        _texts.Write("national/行政法/坏文件.md", LawTexts.Law("示例好条例", "2022年2月2日 国务院公布", "第一条 现在好了。"));

        var report = await _app.ImportAsync(_texts.Root);

        Assert.Empty(report.Broken);
        Assert.Equal(1, report.Added);
    }

    [Fact]
    public async Task An_import_that_was_broken_off_goes_on_and_comes_to_the_same_end()
    {
        for (var i = 0; i < 60; i++)
        {
            var articles = Enumerable.Range(1, 100).Select(number => $"第{Fabang.Search.ChineseNumber.Format(number)}条 示例文字。").ToArray();
            _texts.Write($"national/社会法/示例长法{i:D2}(2020-01-01).md", LawTexts.Law($"示例长法{i:D2}", "2020年1月1日 通过", articles));
        }

        using var stop = new CancellationTokenSource();
        var half = new Stop(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _app.ImportAsync(_texts.Root, half, stop.Token));
        var partly = await _app.ReadAsync(db => Holdings.CountAsync(db));

        var report = await _app.ImportAsync(_texts.Root);

        Assert.InRange(partly.Laws, 1, 63);
        Assert.Equal(new Holdings(64, 64, 6009, 1), report.Holdings);
        Assert.Equal(6009, await _app.ReadAsync(db => db.Set<Article>().CountAsync()));
    }

    [Fact, Trait("Engine", "both")]
    public async Task A_version_that_is_not_in_force_yet_waits_for_its_day()
    {
        _texts.Write("national/社会法/示例未来法(2026-01-01).md", LawTexts.Law("示例未来法", "2020年1月1日 通过", "第一条 旧文。", "第二条 本法自2020年1月1日起施行。"));
        await _app.ImportAsync(_texts.Root);
        _texts.Write("national/社会法/示例未来法(2026-02-01).md", LawTexts.Law("示例未来法", "2026年2月1日 修订", "第一条 新文。", "第二条 本法自2026年6月1日起施行。"));
        await _app.ImportAsync(_texts.Root);
        Assert.Equal(new DateOnly(2026, 1, 1), (await LawAsync("示例未来法")).CurrentDate);

        _app.Clock.Advance(TimeSpan.FromDays(120));
        await _app.RunAsync<Fabang.Modules.LawLibrary.Jobs.TakeEffect>();

        Assert.Equal(new DateOnly(2026, 2, 1), (await LawAsync("示例未来法")).CurrentDate);
    }

    private Task<Law> LawAsync(string key) =>
        _app.ReadAsync(db => db.Set<Law>().AsNoTracking().Include(law => law.Versions).SingleAsync(law => law.Key == key));

    private Task<int> CountAsync(LawVersion version) => _app.ReadAsync(db => db.Set<Article>().CountAsync(article => article.VersionId == version.Id));

    private Task<(long, Holdings)> StateAsync() =>
        _app.ReadAsync(async db => ((await db.Set<LibraryState>().AsNoTracking().SingleAsync()).Revision, await Holdings.CountAsync(db)));

    private sealed class Stop(CancellationTokenSource source) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.FilesDone > 20)
            {
                source.Cancel();
            }
        }
    }
}
