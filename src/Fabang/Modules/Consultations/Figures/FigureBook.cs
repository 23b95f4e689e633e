using System.Globalization;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>
/// Reads the figures. It sums cells of months and never the cases: so many rows as regions directly below times months, channels and groups of topics.
/// </summary>
public sealed class FigureBook(FabangDb db, RegionTree tree, TopicKeys topics, IStringLocalizer<Texts> texts)
{
    /// <summary>All that was asked for, in one sum; null where fewer than <see cref="SmallCells.Least"/> came.</summary>
    public async Task<FigureSum?> TotalAsync(FigureFilter filter, CancellationToken cancel = default)
    {
        var total = SumOf(await Of(filter, FigureCut.Topic).ToListAsync(cancel));
        return total.Sent is > 0 and < SmallCells.Least ? null : total;
    }

    public async Task<IReadOnlyList<FigureTable>> TablesAsync(FigureFilter filter, CancellationToken cancel = default)
    {
        var own = await Of(filter, FigureCut.Topic).ToListAsync(cancel);
        List<FigureTable> tables =
        [
            new("month", Hide([.. Months(filter).Select(month => Row(Month(month), Month(month), own.Where(cell => cell.Month == month)))])),
            new("channel", Hide([.. Enum.GetValues<FigureChannel>().Where(channel => filter.Channel is null || channel == filter.Channel)
                .Select(channel => Row(texts[$"FigureChannel.{channel}"], channel.ToString(), own.Where(cell => cell.Channel == channel)))])),
            new("topic", Hide(ByTopic(own))),
        ];
        if (filter.Topic is null)
        {
            var hours = await Of(filter, FigureCut.Hour).ToListAsync(cancel);
            tables.Add(new("hour", Hide([.. hours.GroupBy(cell => cell.Key).OrderBy(hour => hour.Key, StringComparer.Ordinal).Select(hour => Row($"{hour.Key}:00", hour.Key, hour))])));
        }

        if (filter.Region.Level is not RegionLevel.County)
        {
            tables.Insert(0, new("region", Hide(await ByRegionAsync(filter, cancel))));
        }

        return tables;
    }

    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private List<FigureRow> ByTopic(List<FigureCell> cells)
    {
        var groups = topics.ByKey();
        var names = topics.Groups.ToDictionary(group => group.Id, group => group.Name.ToString(), StringComparer.Ordinal);
        return [.. cells.GroupBy(cell => groups.GetValueOrDefault(cell.Key, TopicKeys.Unknown)).Select(group => Row(names.GetValueOrDefault(group.Key, texts["Figures.NoTopic"]), group.Key, group))
            .OrderByDescending(row => row.Sum!.Sent).ThenBy(row => row.Key, StringComparer.Ordinal)];
    }

    private async Task<List<FigureRow>> ByRegionAsync(FigureFilter filter, CancellationToken cancel)
    {
        var children = tree.ChildrenOf(filter.Region).Select(region => region.Code).ToList();
        var scope = filter.Region.Level is RegionLevel.City ? FigureScope.Own : FigureScope.Total;
        var cells = (await Filtered(filter, FigureCut.Topic).Where(cell => children.Contains(cell.Region) && cell.Scope == scope).ToListAsync(cancel)).ToLookup(cell => cell.Region);
        var here = await Filtered(filter, FigureCut.Topic).Where(cell => cell.Region == filter.Region && cell.Scope == FigureScope.Own).ToListAsync(cancel);
        List<FigureRow> rows = [.. children.Where(cells.Contains).Select(child => Row(tree.NameOf(child), child.Value, cells[child]) with { Path = child.Value })];
        return here.Count == 0 ? rows : [Row(texts["Figures.OwnRegion"], filter.Region.Value, here), .. rows];
    }

    private IQueryable<FigureCell> Of(FigureFilter filter, FigureCut cut)
    {
        var scope = filter.Region.Level is RegionLevel.County ? FigureScope.Own : FigureScope.Total;
        return Filtered(filter, cut).Where(cell => cell.Region == filter.Region && cell.Scope == scope);
    }

    private IQueryable<FigureCell> Filtered(FigureFilter filter, FigureCut cut)
    {
        var cells = db.Set<FigureCell>().AsNoTracking().Where(cell => cell.Cut == cut && cell.Month >= filter.From && cell.Month <= filter.To);
        if (filter.Channel is { } channel)
        {
            cells = cells.Where(cell => cell.Channel == channel);
        }

        if (filter.Topic is { } topic && cut is FigureCut.Topic)
        {
            var keys = topics.KeysOf(topic);
            cells = cells.Where(cell => keys.Contains(cell.Key));
        }

        return cells;
    }

    private static IEnumerable<DateOnly> Months(FigureFilter filter)
    {
        for (var month = filter.From; month <= filter.To; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static FigureRow Row(string name, string key, IEnumerable<FigureCell> cells) => new(name, key, SumOf(cells));

    private static FigureSum SumOf(IEnumerable<FigureCell> cells)
    {
        var sum = new FigureSum();
        foreach (var cell in cells)
        {
            sum.Add(cell);
        }

        return sum;
    }

    /// <summary>Hides rows in which so few came that somebody could be guessed.</summary>
    internal static IReadOnlyList<FigureRow> Hide(IReadOnlyList<FigureRow> rows)
    {
        var hidden = SmallCells.HiddenAmong([.. rows.Select(row => row.Sum?.Sent ?? 0)]);
        return [.. rows.Select((row, place) => hidden.Contains(place) ? row with { Sum = null } : row)];
    }
}
