using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Fabang.Modules.Consultations.Outcomes;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>Figures as a table for Excel: UTF-8 with its mark, and no cell that a spreadsheet would run as a formula.</summary>
public static class FigureCsv
{
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    private static readonly string[] Columns =
    [
        "cut", "key", "name", "sent", "answered", "limit_known", "in_time", "abandoned", "median_minutes", "p95_minutes", "rated", "very_bad", "bad", "fair", "good", "very_good",
    ];

    /// <param name="tables">What the page shows.</param>
    /// <param name="outcomes">What people told afterwards: rows "outcome", with how many told so; of a day where days are shown apart.</param>
    /// <param name="few">What stands in place of what is hidden.</param>
    public static byte[] Write(IEnumerable<FigureTable> tables, OutcomeFigures? outcomes, string few)
    {
        using var memory = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(memory, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Settings))
        {
            Row(csv, Columns);
            foreach (var table in tables)
            {
                foreach (var row in table.Rows)
                {
                    Row(csv, [table.Id, row.Key, row.Name, .. row.Sum is { } sum ? Cells(sum, few) : [few]]);
                }
            }

            foreach (var row in outcomes is null ? [] : Rows(outcomes, few))
            {
                Row(csv, row);
            }
        }

        return memory.ToArray();
    }

    private static IEnumerable<IEnumerable<string>> Rows(OutcomeFigures outcomes, string few) => outcomes.IsHidden
        ? [["outcome", "", "", few]]
        : Enum.GetValues<Outcome>().SelectMany(outcome => outcomes.Days.Select(day => (string[])["outcome", Text(day), outcome.ToString(), Text(outcomes.Of(outcome, day))])
            .Append(["outcome", "all", outcome.ToString(), Text(outcomes.Of(outcome))]));

    /// <summary>Of few ratings there are no grades: they would say who gave them.</summary>
    private static IEnumerable<string> Cells(FigureSum sum, string few)
    {
        int[] counts = [sum.Sent, sum.Answered, sum.Due, sum.InTime, sum.Abandoned];
        return
        [
            .. counts.Select(Text), Minutes(sum, 0.5), Minutes(sum, 0.95), Text(sum.Rated),
            .. sum.Rated is > 0 and < SmallCells.Least ? [few] : sum.Grades.Select(Text),
        ];
    }

    private static string Minutes(FigureSum sum, double share) => sum.Waits.Percentile(share)?.TotalMinutes.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static void Row(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
