using System.Diagnostics;
using System.Globalization;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Progress as plain lines, one in some seconds, for consoles that keep what they were told.</summary>
internal sealed class ProgressLines(TextWriter console) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private readonly Stopwatch _started = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromSeconds(1);

    public void Report(ImportProgress value)
    {
        if (_started.Elapsed < _next && value.FilesDone < value.FilesTotal)
        {
            return;
        }

        _next = _started.Elapsed + Every;
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Laws: {value.FilesDone:N0} / {value.FilesTotal:N0} files, {value.Articles:N0} articles, {value.Articles / _started.Elapsed.TotalSeconds:N0} a second  正在导入法律文本"));
    }
}
