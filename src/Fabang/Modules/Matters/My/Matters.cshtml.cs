using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.My;

/// <summary>Everything a person has asked for, newest first, each with whose turn it is (我的事项).</summary>
[Authorize]
public sealed class MattersModel(FabangDb db, CurrentUser user) : PageModel
{
    private const int PageSize = 20;

    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    public int Pages { get; private set; }

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var person = user.RequiredId;
        var mine = db.Set<Matter>().AsNoTracking().Where(matter => matter.PersonId == person);
        Pages = (await mine.CountAsync(cancel) + PageSize - 1) / PageSize;
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        Matters = await mine.OrderByDescending(matter => matter.OpenedAt).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
    }
}
