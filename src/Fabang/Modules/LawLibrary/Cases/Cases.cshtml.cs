using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>Typical cases by subject (典型案例).</summary>
[AllowAnonymous]
public sealed class CasesModel(FabangDb db) : PageModel
{
    private const int PageSize = 40;

    [BindProperty(SupportsGet = true)]
    public string? Subject { get; set; }

    public IReadOnlyList<(string Name, int Count)> Subjects { get; private set; } = [];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public int Number { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        var cases = db.Set<ConcludedCase>().AsNoTracking();
        var subjects = await cases.GroupBy(one => one.Subject).Select(group => new { group.Key, Count = group.Count() }).OrderBy(group => group.Key).ToListAsync(cancel);
        Subjects = [.. subjects.Select(subject => (subject.Key, subject.Count))];
        if (!string.IsNullOrEmpty(Subject))
        {
            cases = cases.Where(one => one.Subject == Subject);
        }

        Total = await cases.CountAsync(cancel);
        Number = Math.Clamp(number ?? 1, 1, Pages);
        Rows = await cases.OrderBy(one => one.Subject).ThenBy(one => one.Title).Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(one => new Row(one.Id, one.Title, one.Subject)).ToListAsync(cancel);
    }

    /// <summary>One line of the list.</summary>
    public sealed record Row(Guid Id, string Title, string Subject);
}
