using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>
/// Damaged files of law: each is read or refused, soon, and no line of what is read is lost. A few here; <c>bench/fuzz.sh</c> runs
/// a million on the real texts.
/// </summary>
public class LawFileFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Hangs = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_loses_no_line()
    {
        var (seed, count, seconds) = (Setting("SEED", 20260302), Setting("COUNT", 2_000), Setting("SECONDS", 600));
        var files = Files();
        var failures = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var (done, read) = (0, 0);
        var watch = Stopwatch.StartNew();

        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Setting("WORKERS", 1) }, (number, loop) =>
        {
            if (watch.Elapsed.TotalSeconds > seconds || failures.Count >= 20)
            {
                loop.Stop();
                return;
            }

            var random = Mixed(seed, number);
            var (path, content) = files[random.Next(files.Count)];
            var broken = LawFileMutations.Mutate(content, random);
            if (Fault(path, broken, ref read) is { } fault)
            {
                failures.Enqueue($"seed {seed}, number {number}, {path}: {fault}");
            }

            Interlocked.Increment(ref done);
        });

        output.WriteLine($"seed {seed}: {done:N0} files in {watch.Elapsed.TotalSeconds:F0} s, {done / watch.Elapsed.TotalSeconds:F0} a second; {read:N0} were read, the others refused");
        Assert.True(failures.IsEmpty, string.Join("\n", failures));
    }

    private static string? Fault(string path, byte[] content, ref int read)
    {
        var watch = Stopwatch.StartNew();
        LawFileResult result;
        try
        {
            result = LawFileParser.Parse(path, content);
        }
        catch (Exception crash)
        {
            return crash.ToString();
        }

        if (watch.Elapsed > Hangs)
        {
            return $"took {watch.Elapsed}";
        }

        if (!result.IsRead)
        {
            return result.Problem is null ? "neither read nor refused" : null;
        }

        Interlocked.Increment(ref read);
        var lost = LawFileLines.LostOfWhole(result.File, Encoding.UTF8.GetString(content));
        return lost.Count > 0 ? "lost: " + string.Join(" | ", lost.Take(3)) : null;
    }

    // Seeds that lie side by side would begin alike: the same few files damaged in the same places.
    private static Random Mixed(int seed, int number)
    {
        var mixed = unchecked(((uint)number * 2654435761) ^ ((uint)seed * 2246822519));
        mixed = unchecked((mixed ^ (mixed >> 15)) * 2246822519);
        mixed = unchecked((mixed ^ (mixed >> 13)) * 3266489917);
        return new Random(unchecked((int)(mixed ^ (mixed >> 16))));
    }

    private static List<(string Path, byte[] Content)> Files()
    {
        var folder = RealLaws.AreHere && Setting("COUNT", 0) > 0 ? RealLaws.Folder : Path.Combine(AppContext.BaseDirectory, "Modules", "LawLibrary", "TestData", "laws");
        // Large ones are no different, only slower.
        return [.. System.IO.Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(file => new FileInfo(file).Length < 40_000)
            .Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file)))];
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("FABANG_FUZZ_" + name), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
