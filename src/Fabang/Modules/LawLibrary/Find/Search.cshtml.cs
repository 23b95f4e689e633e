using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.Regions;
using Fabang.Search;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What the law says about something, in anybody's words (法条检索).</summary>
[AllowAnonymous]
public sealed class SearchModel(
    LawSearch search, TypedCitations typed, SearchChoices choices, LawSuggestions suggestions, CharacterTable characters,
    RegionTree tree, VisitorRegion visitor, IAskedBefore asked) : PageModel
{
    private const int MostAsked = 3;

    /// <summary>So many articles of one law are shown at once; the rest of them is folded.</summary>
    private const int MostOfLaw = 3;

    /// <summary>The words; short, because it is read in addresses.</summary>
    [BindProperty(SupportsGet = true), StringLength(LawSearch.LongestWords)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public TextKind? Kind { get; set; }

    /// <inheritdoc cref="SearchFilters"/>
    [BindProperty(SupportsGet = true), StringLength(6)]
    public string? Region { get; set; }

    /// <summary>制定机关</summary>
    [BindProperty(SupportsGet = true), StringLength(LawSearch.LongestAuthority)]
    public string? By { get; set; }

    /// <summary>2011-2020</summary>
    [BindProperty(SupportsGet = true), StringLength(9)]
    public string? Years { get; set; }

    /// <summary>What is repealed or not yet in force too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Old { get; set; }

    /// <summary>The key of one law.</summary>
    [BindProperty(SupportsGet = true), StringLength(LawSearch.LongestWords)]
    public string? Law { get; set; }

    public SearchFilters Filters => new(Kind, Region, By, Years, Old, Law);

    public LawSearchResults? Results { get; private set; }

    /// <summary>Questions like these words that were answered in public.</summary>
    public IReadOnlyList<AskedBefore> Asked { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Spans { get; private set; } = [];

    /// <summary>The province whose rules are shown.</summary>
    public string PlaceName => RegionCode.TryParse(Region, out var code) ? tree.NameOf(code) : "";

    /// <summary>Offered before anything is typed.</summary>
    public IReadOnlyList<string> Common => suggestions.Common;

    /// <summary>The articles of this page, law by law, the law of the best article first.</summary>
    public IEnumerable<FoundLaw> Laws => (Results?.Articles ?? []).GroupBy(article => article.Law, StringComparer.Ordinal)
        .Select(articles => new FoundLaw(articles.Key, [.. articles.Take(MostOfLaw)], [.. articles.Skip(MostOfLaw)]));

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var province = visitor.Code.Province;
        // Whoever names no place is not served with the rules of a place far away.
        Region ??= province.Value;
        Q = Q?.Trim();
        if (!ModelState.IsValid)
        {
            // Nobody wants a page of a hundred thousand characters back.
            Q = Q is { Length: > LawSearch.LongestWords } tooLong ? tooLong[..LawSearch.LongestWords] : Q;
            ModelState.SetModelValue(nameof(Q), Q, Q);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (!string.IsNullOrEmpty(Q))
        {
            if (await typed.PathAsync(characters.Simplify(Q), cancel) is { } path)
            {
                return LocalRedirect(path);
            }

            Results = await search.FindAsync(Filters.Query(Q, number ?? 1), cancel);
            Asked = number is null or 1 && Law is null ? await asked.FindAsync(Q, MostAsked, cancel) : [];
            Authorities = choices.Authorities(Results.Counts, Filters.By);
            Spans = choices.Years(Results.Counts, Filters.YearRange);
        }

        Regions = await choices.RegionsAsync(province, Results?.Counts, cancel);
        return Page();
    }

    /// <summary>The same search with other filters.</summary>
    public string LinkTo(SearchFilters filters) => filters.Address(Q);

    /// <summary>What of this search can be followed: its words, kind and place.</summary>
    public string FollowedAs => LinkTo(Filters with { By = null, Years = null, Old = false, Law = null });

    /// <summary>Other words with the same filters.</summary>
    public string LinkTo(string words) => Filters.Address(words);
}
