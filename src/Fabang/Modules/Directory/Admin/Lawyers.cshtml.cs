using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Admin;

/// <summary>律师名录管理: the lawyers of the administrator's regions, those that wait for approval first.</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class LawyersModel(FabangDb db, CurrentUser user, RegionTree tree) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public ProfileStatus? Status { get; set; }

    [BindProperty(SupportsGet = true), StringLength(Lawyer.LongestName)]
    public string? Name { get; set; }

    [TempData]
    public string? Note { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public int Waiting { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1)
    {
        var mine = db.Set<Lawyer>().AsNoTracking().Within(user.RegionsFor(DirectoryModule.Approve), tree);
        Waiting = await mine.CountAsync(lawyer => lawyer.Status == ProfileStatus.Submitted);
        if (!ModelState.IsValid)
        {
            return;
        }

        var found = mine;
        if (Status is { } status)
        {
            found = found.Where(lawyer => lawyer.Status == status);
        }

        if (PlainText.Line(Name) is { Length: > 0 } name)
        {
            found = found.Where(lawyer => lawyer.Name.Contains(name));
        }

        Pages = Math.Max(1, (await found.CountAsync() + PageSize - 1) / PageSize);
        Number = Math.Clamp(number, 1, Pages);
        Rows = await found
            .OrderBy(lawyer => lawyer.Status == ProfileStatus.Submitted ? 0 : 1).ThenBy(lawyer => lawyer.SubmittedAt).ThenBy(lawyer => lawyer.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize)
            .Select(lawyer => new Row(
                lawyer.Id, lawyer.Name, db.Set<LawFirm>().Where(firm => firm.Id == lawyer.FirmId).Select(firm => firm.Name).Single(),
                lawyer.Status, lawyer.SubmittedAt, lawyer.PublishedAt != null))
            .ToListAsync();
    }

    /// <summary>One line of the list.</summary>
    public sealed record Row(Guid Id, string Name, string Firm, ProfileStatus Status, DateTimeOffset? SubmittedAt, bool IsPublic);
}
