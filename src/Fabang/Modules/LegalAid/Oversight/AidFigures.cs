using System.Globalization;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Oversight.Years;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>A year of legal aid as it was counted last (法律援助统计). 《法律援助法》第五十八条: cases and quality are made public. For the public, cells in which somebody could be guessed are hidden.</summary>
public sealed class AidFigures(FabangDb db, AidCheck check, RegionTree tree, IStringLocalizer<Texts> texts)
{
    /// <param name="region">Whose year: what lies below is counted with it, and shown one level down.</param>
    /// <param name="year">Of the calendar in China, by the day of receipt; results by the day of closing.</param>
    /// <param name="isPublic">Whether small cells are hidden.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<AidYear> OfAsync(RegionCode region, int year, bool isPublic, CancellationToken cancel = default)
    {
        var sheets = await db.Set<YearSheet>().AsNoTracking().Where(sheet => sheet.Year == year && (sheet.Region == region || sheet.Region == RegionCode.Nation)).ToListAsync(cancel);
        var lines = sheets.Find(sheet => sheet.Region == region)?.Lines ?? [];
        var choices = await check.ChoicesAsync(region.Level is RegionLevel.Nation ? null : region.Province, cancel);
        AidTable[] tables =
        [
            Table("matter", lines, key => choices.Matters.FirstOrDefault(matter => matter.Id == key)?.Title.ToString() ?? (key.Length == 0 ? "–" : key)),
            Table("group", lines, key => choices.Groups.FirstOrDefault(group => group.Id == key)?.Title.ToString() ?? texts["Check.NoGroup"]),
            Table("result", lines, key => texts[$"AidResult.{key}"]),
            Table("region", lines, key => tree.NameOf(new RegionCode(key))),
        ];
        var total = Sum(string.Create(CultureInfo.InvariantCulture, $"{year}"), lines.Where(line => line.By is "matter"));
        var counted = sheets.Find(sheet => sheet.Region == RegionCode.Nation)?.CountedAt;
        return isPublic
            ? new(year, counted, total with { IsHidden = Smallest(total) is > 0 and < SmallCells.Least }, [.. tables.Select(Hide)])
            : new(year, counted, total, tables);
    }

    private static AidTable Table(string id, IEnumerable<YearLine> lines, Func<string, string> name) =>
        new(id, [.. lines.Where(line => line.By == id).GroupBy(line => name(line.Key)).Select(rows => Sum(rows.Key, rows)).OrderByDescending(row => row.Received).ThenBy(row => row.Name, StringComparer.Ordinal)]);

    private static AidCount Sum(string name, IEnumerable<YearLine> lines) =>
        lines.Aggregate(new AidCount(name, 0, 0, 0), (sum, line) => sum with { Received = sum.Received + line.Received, Granted = sum.Granted + line.Granted, Refused = sum.Refused + line.Refused });

    /// <summary>A row whose granted or refused are few is hidden whole: the other would tell it.</summary>
    private static AidTable Hide(AidTable table)
    {
        var hidden = SmallCells.HiddenAmong([.. table.Rows.Select(Smallest)]);
        return table with { Rows = [.. table.Rows.Select((row, place) => row with { IsHidden = hidden.Contains(place) })] };
    }

    /// <summary>The smallest count of a row that is not nought; the row's own where all others are.</summary>
    private static int Smallest(AidCount row) => new[] { row.Received, row.Granted, row.Refused, row.Received - row.Granted - row.Refused }.Where(count => count > 0).DefaultIfEmpty(0).Min();
}
