using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Admin;

/// <summary>审核律师资料: what is public, what would be, and the decision.</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class LawyerModel(FabangDb db, CurrentUser user, ProfileRules rules, DirectoryLists lists, TimeProvider clock) : PageModel
{
    [BindProperty]
    public int Seen { get; set; }

    [BindProperty, StringLength(Lawyer.LongestReason)]
    public string? Reason { get; set; }

    [TempData]
    public string? Note { get; set; }

    public Lawyer Lawyer { get; private set; } = null!;

    public LawFirm Firm { get; private set; } = null!;

    public int Years => Lawyer.YearsInPractice(clock.GetUtcNow().DayInChina());

    /// <summary>The number says a year of first licence too; where the two differ, one of them was mistyped.</summary>
    public bool YearsDiffer => Lawyer.Licence.Year != Lawyer.FirstLicensedOn.Year;

    public IReadOnlyList<Difference> Differences(Func<bool, string> yesOrNo) => Difference.Between(Lawyer.Public, Lawyer.Draft, lists, yesOrNo);

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public Task<IActionResult> OnPostPublishAsync(Guid id) => DecideAsync(id, "Admin.WasPublished", lawyer => lawyer.Publish(rules, clock.GetUtcNow()));

    public Task<IActionResult> OnPostReturnAsync(Guid id) => DecideAsync(id, "Admin.WasReturned", lawyer => lawyer.Return(Reason, clock.GetUtcNow()));

    public Task<IActionResult> OnPostTakeOffAsync(Guid id) => DecideAsync(id, "Admin.WasTakenOff", lawyer => lawyer.TakeOff(Reason, clock.GetUtcNow()));

    private async Task<IActionResult> DecideAsync(Guid id, string note, Action<Lawyer> decide)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        Lawyer.MustBe(Seen);
        decide(Lawyer);
        await db.SaveChangesAsync();
        Note = note;
        return RedirectToPage(new { id });
    }

    /// <summary>A lawyer of another region is not forbidden but absent.</summary>
    private async Task<bool> LoadAsync(Guid id)
    {
        if (await db.Set<Lawyer>().SingleOrDefaultAsync(lawyer => lawyer.Id == id) is not { } found || !user.May(DirectoryModule.Approve, found.Region))
        {
            return false;
        }

        Lawyer = found;
        Firm = await db.Set<LawFirm>().AsNoTracking().SingleAsync(firm => firm.Id == found.FirmId);
        return true;
    }
}
