using System.Globalization;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What an import did, in words for the operator.</summary>
internal static class ImportSummary
{
    public static void Write(ImportReport report, TextWriter console)
    {
        Line($"{report.Files:N0} files: {report.Added:N0} new, {report.Replaced:N0} changed, {report.Unchanged:N0} unchanged, {report.Duplicates:N0} duplicate, {report.Broken.Count:N0} broken.");
        Line($"The library holds {report.Holdings.Laws:N0} laws in {report.Holdings.Versions:N0} versions, {report.Holdings.Articles:N0} articles, {report.Holdings.Cases:N0} cases.");
        foreach (var problem in report.Broken)
        {
            Line($"  broken: {problem.Path}: {problem.Fault}{(problem.Detail is { } detail ? $" ({detail})" : "")}");
        }

        void Line(FormattableString text) => console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
