using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>Typical cases (典型案例): by words, by subject, by the article that they cite.</summary>
[AllowAnonymous]
public sealed class CasesModel(FabangDb db, CaseSearch search) : PageModel
{
    [BindProperty(SupportsGet = true), StringLength(CaseSearch.LongestWords)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    /// <summary>劳动合同法#30</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cites { get; set; }

    public IReadOnlyList<(string Name, int Count)> Subjects { get; private set; } = [];

    public FoundCases Found { get; private set; } = new([], 0, 0);

    public int Number { get; private set; } = 1;

    /// <summary>《劳动合同法》第三十条, where only cases are shown that cite it.</summary>
    public string? CitesTitle => ArticleNames.TryParse(Cites, out var law, out var number) ? ArticleNames.Title(law, ArticleNames.Label(number) ?? number) : null;

    /// <summary>Neither words nor an article narrow the list: the numbers beside the subjects are then those of the list.</summary>
    public bool IsWhole => string.IsNullOrEmpty(Q) && CitesTitle is null;

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var subjects = await db.Set<ConcludedCase>().GroupBy(one => one.Subject).Select(group => new { group.Key, Count = group.Count() }).OrderBy(group => group.Key).ToListAsync(cancel);
        Subjects = [.. subjects.Select(subject => (subject.Key, subject.Count))];
        Q = Q?.Trim();
        if (!ModelState.IsValid)
        {
            // Nobody wants a page of a hundred thousand characters back.
            Q = Q is { Length: > CaseSearch.LongestWords } tooLong ? tooLong[..CaseSearch.LongestWords] : Q;
            ModelState.SetModelValue(nameof(Q), Q, Q);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Number = Math.Clamp(number ?? 1, 1, CaseSearch.MostPages);
        Found = await search.FindAsync(new CaseQuery(Q, Subject, Cites, Number), cancel);
    }

    /// <summary>The same list with another subject.</summary>
    public string LinkTo(string? subject) => QueryString.Create(new Dictionary<string, string?>
    {
        ["q"] = Q,
        ["subject"] = subject,
        ["cites"] = Cites,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToUriComponent();
}
