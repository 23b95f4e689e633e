using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Following;

/// <summary>An import that is broken off and begun again tells each follower once, wherever it was broken off.</summary>
public sealed class BrokenOffImportTests : IAsyncLifetime
{
    private static readonly string[] Words = ["第一条 街上挂旧灯，天黑了就点。", "第二条 看灯人每晚巡街一遍。"];

    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.BringAsync(_texts, "2015-05-01", Words);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _texts.Dispose();
    }

    // Folders are read in the order of their names: 社会法 before 行政法规, 邮政 behind it.
    [Theory]
    [InlineData("社会法", false)]
    [InlineData("社会法", true)]
    [InlineData("邮政", false)]
    [InlineData("邮政", true)]
    public async Task Each_follower_is_told_once(string others, bool settlesBetween)
    {
        var (ofLaw, ofArticle, ofOther) = (await _app.FollowingAsync("13900000001"), await _app.FollowingAsync("13900000002", "1"), await _app.FollowingAsync("13900000003", "2"));
        _texts.WriteVersion("2020-05-01", null, "第一条 街上挂新灯，天黑了就点。", Words[1]);
        for (var law = 0; law < 40; law++)
        {
            _texts.Write($"national/{others}/示例长法{law:D2}(2020-01-01).md", LawTexts.Law($"示例长法{law:D2}", "2020年1月1日 通过", [.. Enumerable.Range(1, 100).Select(number => $"{ArticleNames.Label($"{number}")} 示例文字。")]));
        }

        var broken = 0;
        while (!await ComesToItsEndAsync())
        {
            broken++;
            if (settlesBetween)
            {
                await _app.CatchUpAsync();
                await _app.SettleAsync();
            }
        }

        await _app.CatchUpAsync();
        await _app.SettleAsync();
        await _app.SettleAsync();

        Assert.InRange(broken, 2, 40);
        Assert.Equal(42, await _app.ReadAsync(db => db.Set<ImportedFile>().CountAsync()));
        Assert.Equal((1, 1, 0), (await _app.ToldAsync(ofLaw), await _app.ToldAsync(ofArticle), await _app.ToldAsync(ofOther)));
    }

    /// <summary>Begins the import anew and breaks it off behind the first batch that it wrote.</summary>
    private async Task<bool> ComesToItsEndAsync()
    {
        using var stop = new CancellationTokenSource();
        try
        {
            await _app.ImportAsync(_texts.Root, new AfterABatch(stop), stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private sealed class AfterABatch(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }
}
