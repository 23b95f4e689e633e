using Fabang.Modules.Regions;
using Fabang.Search;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>The lists of a search page, each choice with how many articles it would give.</summary>
public sealed class SearchChoices(FabangDb db, RegionTree tree, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    /// <summary>A longer list is read by nobody; those with the most articles are in it.</summary>
    private const int MostAuthorities = 30;

    /// <param name="mine">The visitor's province, which is offered though it has no texts.</param>
    /// <param name="counts">Null before a search.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<SelectListItem>> RegionsAsync(RegionCode mine, LawSearchCounts? counts, CancellationToken cancel)
    {
        var provinces = await db.Set<Law>().Where(law => law.Province != null).Select(law => law.Province!.Value).Distinct().ToListAsync(cancel);
        var national = counts?.Provinces.GetValueOrDefault(SearchQuery.Nation);
        return
        [
            new SelectListItem(Counted(texts["Search.Everywhere"], counts?.Provinces.Values.Sum()), SearchFilters.Everywhere),
            new SelectListItem(Counted(texts["Search.OnlyNational"], national), RegionCode.Nation.Value),
            .. provinces.Append(mine).Where(code => code != RegionCode.Nation).Distinct().OrderBy(code => code.Value, StringComparer.Ordinal)
                .Select(code => new SelectListItem(
                    Counted(texts["Search.WithProvince", tree.NameOf(code)], national + counts?.Provinces.GetValueOrDefault(code.Value)), code.Value)),
        ];
    }

    public IReadOnlyList<SelectListItem> Authorities(LawSearchCounts counts, string? chosen)
    {
        var most = counts.Authorities.Take(MostAuthorities).Select(count => new SelectListItem(Counted(count.Key, count.Value), count.Key)).ToList();
        if (chosen is not null && most.TrueForAll(item => item.Value != chosen))
        {
            most.Add(new SelectListItem(Counted(chosen, counts.Authorities.FirstOrDefault(count => count.Key == chosen).Value), chosen));
        }

        return [new SelectListItem(texts["Search.AnyAuthority"], ""), .. most];
    }

    public IReadOnlyList<SelectListItem> Years(LawSearchCounts counts, YearRange? chosen)
    {
        var thisYear = clock.GetUtcNow().DayInChina().Year;
        List<YearRange> spans = [new(thisYear - 2, thisYear), new(thisYear - 9, thisYear), new(2010, thisYear - 10), new(2000, 2009), new(1949, 1999)];
        if (chosen is { } other && !spans.Contains(other))
        {
            spans.Add(other);
        }

        return
        [
            new SelectListItem(texts["Search.AnyYear"], ""),
            .. spans.Select(span => new SelectListItem(Counted(texts["Search.Span", span.First, span.Last], counts.OfYears(span)), $"{span.First}-{span.Last}")),
        ];
    }

    private static string Counted(string name, int? count) => count is { } known ? $"{name} ({known:N0})" : name;
}
