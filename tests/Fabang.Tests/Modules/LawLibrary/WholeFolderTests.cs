using System.Diagnostics;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Jobs;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>With FABANG_LAWS naming a folder of real texts, all of it is imported once; the time is told, not judged.</summary>
public class WholeFolderTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_whole_folder_comes_in()
    {
        var folder = Environment.GetEnvironmentVariable("FABANG_LAWS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "FABANG_LAWS names no folder.");
        await using var app = new FabangApp();
        await app.InitializeAsync();
        var watch = Stopwatch.StartNew();

        var report = await app.ImportAsync(folder!);
        var imported = watch.Elapsed;
        await app.CatchUpAsync();
        var indexed = watch.Elapsed;
        await app.RunAsync<ReadCitations>();
        var citations = await app.ReadAsync(db => db.Set<LawCitation>().GroupBy(citation => citation.Outcome).Select(group => new { group.Key, Count = group.Count() }).ToListAsync());
        output.WriteLine(
            $"{report.Files} files, {report.Holdings}: database {imported.TotalSeconds:F0} s, index {(indexed - imported).TotalSeconds:F0} s, "
            + $"citations {(watch.Elapsed - indexed).TotalSeconds:F0} s: {string.Join(", ", citations)}");
        var found = citations.Where(count => count.Key is CitationOutcome.Found or CitationOutcome.FoundInOtherVersion).Sum(count => count.Count);
        Assert.InRange((double)found / citations.Sum(count => count.Count), 0.8, 1);

        var plain = await app.WithAsync<DigestCheck, IReadOnlyList<DigestFinding>>(check => check.RunAsync());
        Assert.DoesNotContain(plain, finding => finding.Fault is DigestFault.NoSuchArticle or DigestFault.FigureNotInText);
        output.WriteLine(string.Join('\n', plain));

        // Some files of a public collection hold a title and nothing else.
        Assert.True(report.Broken.Count * 100 < report.Files, string.Join('\n', report.Broken));
        Assert.True(report.Holdings.Articles > report.Files);
        Assert.Equal(report.Files, (await app.ImportAsync(folder!)).Unchanged);
    }
}
