using System.Globalization;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What an import did, in words for the operator.</summary>
internal static class ImportSummary
{
    public static void Write(ImportReport report, TextWriter console)
    {
        Line($"{report.Files:N0} files, {report.Unchanged:N0} known from before: {report.Added:N0} new versions and cases, {report.Replaced:N0} changed.");
        Line($"{report.Duplicates:N0} files repeat another, {report.Broken.Count:N0} cannot be read.");
        Line($"The library holds {report.Holdings.Laws:N0} laws in {report.Holdings.Versions:N0} versions, {report.Holdings.Articles:N0} articles, {report.Holdings.Cases:N0} cases.");
        foreach (var problem in report.Broken)
        {
            Line($"  broken: {problem.Path}: {problem.Fault}{(problem.Detail is { } detail ? $" ({detail})" : "")}");
        }

        void Line(FormattableString text) => console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
