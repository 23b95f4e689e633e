using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>One mediator, for those who choose.</summary>
[AllowAnonymous]
public sealed class ProfileModel(FabangDb db, DirectoryLists lists, TimeProvider clock) : PageModel
{
    public Mediator Mediator { get; private set; } = null!;

    public MediationCommittee Committee { get; private set; } = null!;

    public int Years => Lawyer.YearsBetween(Mediator.Since, clock.GetUtcNow().DayInChina());

    public IEnumerable<string> Specialties => lists.Specialties.Where(term => Mediator.SpecialtyCodes.Contains(term.Code)).Select(term => term.Name);

    public IEnumerable<string> Languages => lists.Languages.Where(term => Mediator.LanguageCodes.Contains(term.Code)).Select(term => term.Name);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<Mediator>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.EndedOn == null, cancel) is not { } found)
        {
            return NotFound();
        }

        (Mediator, Committee) = (found, await db.Set<MediationCommittee>().AsNoTracking().SingleAsync(one => one.Id == found.CommitteeId, cancel));
        return Page();
    }
}
