using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>The shelf: all texts of a kind, an authority or a province, by title.</summary>
[AllowAnonymous]
public sealed class AllModel(FabangDb db, RegionTree tree) : PageModel
{
    private const int PageSize = 40;
    private const int MostAuthorities = 24;

    [BindProperty(SupportsGet = true)]
    public TextKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Authority { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Province { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<(string Name, int Count)> Authorities { get; private set; } = [];

    public int Total { get; private set; }

    public int Number { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public string? ProvinceName => RegionCode.TryParse(Province, out var code) ? tree.NameOf(code) : null;

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var laws = db.Set<Law>().AsNoTracking();
        if (Kind is { } kind)
        {
            laws = laws.Where(law => law.Kind == kind);
        }

        if (RegionCode.TryParse(Province, out var code))
        {
            laws = laws.Where(law => law.Province == code);
        }

        var authorities = await laws.Where(law => law.Authority != null).GroupBy(law => law.Authority).Select(group => new { Name = group.Key!, Count = group.Count() })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Name).Take(MostAuthorities).ToListAsync(cancel);
        Authorities = [.. authorities.Select(authority => (authority.Name, authority.Count))];
        if (!string.IsNullOrEmpty(Authority))
        {
            laws = laws.Where(law => law.Authority == Authority);
        }

        Total = await laws.CountAsync(cancel);
        Number = Math.Clamp(number ?? 1, 1, Pages);
        Rows = await laws.OrderBy(law => law.Title).Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(law => new Row(law.Key, law.Title, law.Authority, law.CurrentDate, law.Standing, law.ArticleCount)).ToListAsync(cancel);
    }

    public string LinkTo(string? authority) => QueryString.Create(new Dictionary<string, string?>
    {
        ["kind"] = Kind?.ToString(),
        ["province"] = Province,
        ["authority"] = authority,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToUriComponent();

    /// <summary>One line of the shelf.</summary>
    public sealed record Row(string Key, string Title, string? Authority, DateOnly? Date, Standing Standing, int Articles);
}
