using System.Globalization;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Oversight;

/// <summary>Counts a year of legal aid (法律援助统计). 《法律援助法》第五十八条: cases and quality are made public. For the public, cells in which somebody could be guessed are hidden.</summary>
public sealed class AidFigures(FabangDb db, AidCheck check, RegionTree tree, IStringLocalizer<Texts> texts)
{
    /// <param name="region">Whose year: what lies below is counted with it, and shown one level down.</param>
    /// <param name="year">Of the calendar in China, by the day of receipt; results by the day of closing.</param>
    /// <param name="isPublic">Whether small cells are hidden.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<AidYear> OfAsync(RegionCode region, int year, bool isPublic, CancellationToken cancel = default)
    {
        var (from, until) = (new DateOnly(year, 1, 1).At(TimeOnly.MinValue), new DateOnly(year + 1, 1, 1).At(TimeOnly.MinValue));
        var cells = await db.Set<AidApplication>().Within([region], tree).Where(one => one.ReceivedAt >= from && one.ReceivedAt < until)
            .GroupBy(one => new { one.Region, one.MatterCode, one.GroupCode, one.Status })
            .Select(group => new Cell(group.Key.Region, group.Key.MatterCode, group.Key.GroupCode, group.Key.Status, group.Count())).ToListAsync(cancel);
        var results = await db.Set<AidCase>().Within([region], tree).Where(aid => aid.ClosedAt >= from && aid.ClosedAt < until && aid.Result != null)
            .GroupBy(aid => aid.Result!.Value).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel);
        var choices = await check.ChoicesAsync(region.Level is RegionLevel.Nation ? null : region.Province, cancel);
        AidTable[] tables =
        [
            Table("matter", cells, cell => choices.Matters.FirstOrDefault(matter => matter.Id == cell.Matter)?.Title.ToString() ?? cell.Matter ?? "–"),
            Table("group", cells, cell => choices.Groups.FirstOrDefault(group => group.Id == cell.Group)?.Title.ToString() ?? texts["Check.NoGroup"]),
            new("result", [.. results.OrderByDescending(row => row.Count).Select(row => new AidCount(texts[$"AidResult.{row.Key}"], row.Count, 0, 0))]),
            Table("region", cells, cell => tree.NameOf(cell.Region.Upwards().TakeWhile(up => up != region).DefaultIfEmpty(region).Last())),
        ];
        var total = Count(string.Create(CultureInfo.InvariantCulture, $"{year}"), cells);
        return isPublic ? new(year, total with { IsHidden = total.Received is > 0 and < SmallCells.Least }, [.. tables.Select(Hide)]) : new(year, total, tables);
    }

    private static AidTable Table(string id, IEnumerable<Cell> cells, Func<Cell, string> name) =>
        new(id, [.. cells.GroupBy(name).Select(rows => Count(rows.Key, rows)).OrderByDescending(row => row.Received).ThenBy(row => row.Name, StringComparer.Ordinal)]);

    private static AidCount Count(string name, IEnumerable<Cell> cells)
    {
        var rows = cells.ToList();
        return new(
            name, rows.Sum(cell => cell.Count), rows.Where(cell => cell.Status is ApplicationStatus.Granted or ApplicationStatus.Emergency or ApplicationStatus.Notified).Sum(cell => cell.Count),
            rows.Where(cell => cell.Status is ApplicationStatus.Refused).Sum(cell => cell.Count));
    }

    /// <summary>A row whose granted or refused are few is hidden whole: the other would tell it.</summary>
    private static AidTable Hide(AidTable table)
    {
        var hidden = SmallCells.HiddenAmong([.. table.Rows.Select(Smallest)]);
        return table with { Rows = [.. table.Rows.Select((row, place) => row with { IsHidden = hidden.Contains(place) })] };
    }

    /// <summary>The smallest count of a row that is not nought; the row's own where all others are.</summary>
    private static int Smallest(AidCount row) => new[] { row.Received, row.Granted, row.Refused, row.Received - row.Granted - row.Refused }.Where(count => count > 0).DefaultIfEmpty(0).Min();

    private sealed record Cell(RegionCode Region, string? Matter, string? Group, ApplicationStatus Status, int Count);
}
