using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Admin;

/// <summary>律师事务所管理: the firms of the administrator's regions.</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class FirmsModel(FabangDb db, CurrentUser user, RegionTree tree) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true), StringLength(LawFirm.LongestName)]
    public string? Name { get; set; }

    [TempData]
    public string? Note { get; set; }

    public IReadOnlyList<LawFirm> Rows { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1)
    {
        if (!ModelState.IsValid)
        {
            return;
        }

        var found = db.Set<LawFirm>().AsNoTracking().Within(user.RegionsFor(DirectoryModule.Approve), tree);
        if (PlainText.Line(Name) is { Length: > 0 } name)
        {
            found = found.Where(firm => firm.Name.Contains(name));
        }

        Pages = Math.Max(1, (await found.CountAsync() + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Rows = await found.OrderBy(firm => firm.Region).ThenBy(firm => firm.Name).Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync();
    }

    public string NameOf(RegionCode region) => tree.FullName(region);
}
