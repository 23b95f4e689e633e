using System.Diagnostics;
using Fabang.Tests.Support;

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
        output.WriteLine($"{report.Files} files, {report.Holdings}: database {imported.TotalSeconds:F0} s, index {(watch.Elapsed - imported).TotalSeconds:F0} s");

        // Some files of a public collection hold a title and nothing else.
        Assert.True(report.Broken.Count * 100 < report.Files, string.Join('\n', report.Broken));
        Assert.True(report.Holdings.Articles > report.Files);
        Assert.Equal(report.Files, (await app.ImportAsync(folder!)).Unchanged);
    }
}
