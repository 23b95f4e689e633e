using System.Text.Json;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Tests.Support;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The program starts over an index that was lost or damaged while it stood still: it says so, fills it again, and finds what it found.</summary>
public sealed class DamagedIndexStartTests : IAsyncLifetime
{
    private const string ThrownAway = "thrown away";
    private const string FilledAnew = "filled anew from the database";

    private readonly FabangApp _app = new();
    private readonly LawTexts _texts = LawTexts.Small();
    private readonly DirectoryInfo _data = System.IO.Directory.CreateTempSubdirectory("fabang-data-");

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.ImportAsync(_texts.Root);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _texts.Dispose();
        _data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("deleted", FilledAnew)]
    [InlineData("emptied", FilledAnew)]
    [InlineData("truncated", ThrownAway, FilledAnew)]
    [InlineData("flipped", ThrownAway, FilledAnew)]
    [InlineData("noise", ThrownAway, FilledAnew)]
    [InlineData("foreign", ThrownAway, FilledAnew)]
    public async Task What_happened_to_the_index_is_said_and_mended(string damage, params string[] said)
    {
        var (before, _) = await StartAsync();
        Damage(damage, Path.Combine(_data.FullName, "index"));

        var (after, log) = await StartAsync();

        Assert.NotEmpty(before);
        Assert.Equal(before, after);
        Assert.Equal(said, new[] { ThrownAway, FilledAnew }.Where(words => log.Any(line => line.Contains(words, StringComparison.Ordinal))));
        var (again, quiet) = await StartAsync();
        Assert.Equal(before, again);
        Assert.DoesNotContain(quiet, line => line.Contains(ThrownAway, StringComparison.Ordinal) || line.Contains(FilledAnew, StringComparison.Ordinal));
    }

    /// <summary>One life of the program on this database and data folder: what a search finds, and what the log says.</summary>
    private async Task<(List<string> Found, IReadOnlyList<string> Log)> StartAsync()
    {
        using var log = new KeptLog();
        await using var program = _app.WithWebHostBuilder(builder => builder.UseSetting("Fabang:Data", _data.FullName).ConfigureLogging(logging => logging.AddProvider(log)));
        await Serve.PrepareAsync(program.Services, CancellationToken.None);
        await using (var scope = program.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<LawIndexing>().CatchUpAsync(CancellationToken.None);
        }

        using var client = program.CreateClient();
        List<string> found = [];
        foreach (var words in new[] { "路灯", "示例法典", "信封 工资" })
        {
            using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/laws/search?q=" + words));
            found.AddRange(answer.RootElement.GetProperty("items").EnumerateArray().Select(hit => hit.GetProperty("article").GetString()!));
        }

        Assert.Contains("示例路灯条例#1", found);
        return (found, [.. log.Lines]);
    }

    private static void Damage(string damage, string index)
    {
        var files = System.IO.Directory.GetFiles(index).Where(file => new FileInfo(file).Length > 0).ToList();
        switch (damage)
        {
            case "deleted":
                System.IO.Directory.Delete(index, recursive: true);
                break;
            case "emptied":
                files.ForEach(File.Delete);
                break;
            case "truncated":
                files.ForEach(file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^Math.Min(9, (int)new FileInfo(file).Length)]));
                break;
            case "flipped":
                files.ForEach(Flip);
                break;
            case "noise":
                files.ForEach(file => File.WriteAllText(file, "这不是索引"));
                break;
            case "foreign":
                files.ForEach(File.Delete);
                WriteForeign(index);
                break;
        }
    }

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>An index that is whole, and of another program, or of this one before it learned what it knows.</summary>
    private static void WriteForeign(string index)
    {
        using var folder = FSDirectory.Open(index);
        using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()));
        writer.AddDocument([new StringField("id", "别的", Field.Store.YES)]);
        writer.Commit();
    }
}
