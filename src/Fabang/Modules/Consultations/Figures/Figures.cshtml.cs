using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>Figures of a region for its managers (统计): the filter stands in the address, tables come first, pictures are drawn from them.</summary>
[Authorize(ConsultationsModule.Manage)]
public sealed class FiguresModel(CurrentUser user, FigureBook book, OutcomeBook outcomes, TopicKeys topics, RegionTree tree, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    private const int MonthsBack = 24;
    private const int UsualMonths = 6;

    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Channel { get; set; }

    public FigureFilter Filter { get; private set; } = null!;

    public FigureSum? Total { get; private set; }

    public IReadOnlyList<FigureTable> Tables { get; private set; } = [];

    /// <summary>What became of what was answered; null where only talks are shown.</summary>
    public OutcomeFigures? Outcomes { get; private set; }

    public string RegionName => tree.FullName(Filter.Region);

    public IEnumerable<SelectListItem> Months => Enumerable.Range(0, MonthsBack).Select(back => FigureBook.Month(ThisMonth.AddMonths(-back))).Select(month => new SelectListItem(month, month));

    public IEnumerable<SelectListItem> Topics => topics.Groups.Select(group => new SelectListItem(group.Name.ToString(), group.Id)).Prepend(new(texts["Figures.All"], ""));

    public IEnumerable<SelectListItem> Channels => Enum.GetValues<FigureChannel>().Select(channel => new SelectListItem(texts[$"FigureChannel.{channel}"], channel.ToString())).Prepend(new(texts["Figures.All"], ""));

    /// <summary>The regions of the manager, and where they stand: upwards as far as they may look.</summary>
    public IEnumerable<(string Name, string Path)> Upwards => Filter.Region.Upwards().Skip(1).Where(up => user.May(ConsultationsModule.Manage, up)).Reverse().Select(up => (tree.NameOf(up), PathOf(up.Value)));

    public IEnumerable<(string Name, string Path)> Others => user.RegionsFor(ConsultationsModule.Manage).Where(region => !region.Covers(Filter.Region)).Select(region => (tree.FullName(region), PathOf(region.Value)));

    public string CsvPath => $"{PathOf(Filter.Region.Value)}&handler=Csv";

    private DateOnly ThisMonth => clock.GetUtcNow().DayInChina() is var day ? day.AddDays(1 - day.Day) : default;

    public string PathOf(string region) => FormattableString.Invariant(
        $"/desk/figures?Region={region}&From={FigureBook.Month(Filter.From)}&To={FigureBook.Month(Filter.To)}&Topic={Filter.Topic}&Channel={Filter.Channel}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel) => await LoadAsync(cancel)
        ? File(FigureCsv.Write(Tables, Outcomes, texts["Figures.Few", SmallCells.Least]), "text/csv; charset=utf-8", $"fabang-{Filter.Region}-{FigureBook.Month(Filter.From)}-{FigureBook.Month(Filter.To)}.csv")
        : NotFound();

    /// <summary>"3 小时": short enough for a table.</summary>
    public string Wait(FigureSum sum, double share) => sum.Waits.Percentile(share) switch
    {
        null => "–",
        { TotalMinutes: < 1 } => texts["Figures.UnderMinute"],
        { TotalMinutes: < 90 } wait => texts["Figures.Minutes", Math.Round(wait.TotalMinutes)],
        { TotalHours: < 48 } wait => texts["Figures.Hours", Math.Round(wait.TotalHours, 1)],
        { } wait => texts["Figures.Days", Math.Round(wait.TotalDays, 1)],
    };

    public static string Percent(double? share) => share is { } part ? part.ToString("0.0%", CultureInfo.InvariantCulture) : "–";

    /// <summary>The share of so few ratings would say who gave them.</summary>
    public string Ratings(FigureSum sum) => sum.Rated is > 0 and < SmallCells.Least ? texts["Figures.Few", SmallCells.Least].Value : Percent(sum.ContentShare);

    /// <summary>What is not a choice is left out of the filter; a region that is not theirs does not exist.</summary>
    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        RegionCode region;
        if (string.IsNullOrEmpty(Region))
        {
            region = user.RegionsFor(ConsultationsModule.Manage).OrderBy(mine => mine.Level).First();
        }
        else if (!RegionCode.TryParse(Region, out region) || !tree.Has(region) || !user.May(ConsultationsModule.Manage, region))
        {
            return false;
        }

        var to = MonthOf(To) ?? ThisMonth;
        var from = MonthOf(From) ?? to.AddMonths(1 - UsualMonths);
        if (from > to)
        {
            (from, to) = (to, from);
        }

        var topic = topics.Groups.FirstOrDefault(group => group.Id == Topic)?.Id;
        Filter = new(region, from, to, topic, Enum.TryParse<FigureChannel>(Channel, out var channel) && Enum.IsDefined(channel) ? channel : null);
        (From, To) = (FigureBook.Month(from), FigureBook.Month(to));
        Total = await book.TotalAsync(Filter, cancel);
        Tables = await book.TablesAsync(Filter, cancel);
        Outcomes = await outcomes.ReadAsync(Filter, cancel);
        return true;
    }

    /// <summary>One of the months that can be chosen; null for all else.</summary>
    private DateOnly? MonthOf(string? text) => DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month <= ThisMonth && month > ThisMonth.AddMonths(-MonthsBack) ? month : null;
}
