using System.Globalization;
using Fabang.Modules.Mediation.Oversight.Years;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Mediation.Oversight;

/// <summary>A year of mediation as it was counted last (人民调解统计). For the public, cells in which somebody could be guessed are hidden.</summary>
public sealed class MediationFigures(FabangDb db, RegionTree tree, IStringLocalizer<Texts> texts, IStringLocalizer<Directory.Texts> directory)
{
    /// <param name="region">Whose year: what lies below is counted with it, and shown one level down.</param>
    /// <param name="year">Of the calendar in China.</param>
    /// <param name="isPublic">Whether small cells are hidden.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MediationYear> OfAsync(RegionCode region, int year, bool isPublic, CancellationToken cancel = default)
    {
        var sheets = await db.Set<YearSheet>().AsNoTracking().Where(sheet => sheet.Year == year && (sheet.Region == region || sheet.Region == RegionCode.Nation)).ToListAsync(cancel);
        var lines = sheets.Find(sheet => sheet.Region == region)?.Lines ?? [];
        FigureTable[] tables =
        [
            Table("type", lines, key => texts[$"DisputeType.{key}"]),
            Table("source", lines, key => texts[$"MediationSource.{key}"]),
            Table("committee", lines, key => directory[$"CommitteeKind.{key}"]),
            Table("result", lines, key => texts[$"EndCode.{key}"]),
            Table("agreement", lines, key => texts[$"Figures.Agreement.{key}"]),
            Table("confirmation", lines, key => texts[$"ConfirmationStatus.{key}"]),
            Table("payment", lines, key => texts[$"Figures.Payment.{key}"]),
            Table("region", lines, key => tree.NameOf(new RegionCode(key))),
        ];
        var total = Sum(string.Create(CultureInfo.InvariantCulture, $"{year}"), lines.Where(line => line.By is "type"));
        var counted = sheets.Find(sheet => sheet.Region == RegionCode.Nation)?.CountedAt;
        var least = isPublic ? SmallCells.Least : 1;
        return new(
            year, counted, total with { IsHidden = isPublic && total.Smallest is > 0 and < SmallCells.Least }, Median(lines, least), InTime(lines, least),
            isPublic ? [.. tables.Select(table => table.Hide())] : tables);
    }

    private static FigureTable Table(string id, IEnumerable<YearLine> lines, Func<string, string> name) =>
        new(id, [.. lines.Where(line => line.By == id).Select(line => Sum(name(line.Key), [line])).OrderByDescending(row => row.Count).ThenBy(row => row.Name, StringComparer.Ordinal)]);

    private static FigureRow Sum(string name, IEnumerable<YearLine> lines) => lines.Aggregate(
        new FigureRow(name, 0, 0, 0, 0),
        (sum, line) => sum with { Count = sum.Count + line.Count, Agreed = sum.Agreed + line.Agreed, Ended = sum.Ended + line.Ended, Amount = sum.Amount + line.Amount });

    /// <summary>Exact: how often each number of days occurs is kept.</summary>
    private static decimal? Median(IEnumerable<YearLine> lines, int least)
    {
        var days = lines.Where(line => line.By is "days").Select(line => (Days: int.Parse(line.Key, CultureInfo.InvariantCulture), line.Count)).OrderBy(line => line.Days).ToList();
        var all = days.Sum(line => line.Count);
        return all < least ? null : (At((all - 1) / 2) + At(all / 2)) / 2m;

        int At(int place)
        {
            var before = 0;
            return days.First(line => (before += line.Count) > place).Days;
        }
    }

    private static int? InTime(IReadOnlyList<YearLine> lines, int least)
    {
        var (kept, missed) = (CountOf("Kept"), CountOf("Missed"));
        return kept + missed < least || (kept > 0 && kept < least) || (missed > 0 && missed < least) ? null : (int)Math.Round(100m * kept / (kept + missed), MidpointRounding.AwayFromZero);

        int CountOf(string key) => lines.FirstOrDefault(line => line.By is "limit" && line.Key == key)?.Count ?? 0;
    }
}
