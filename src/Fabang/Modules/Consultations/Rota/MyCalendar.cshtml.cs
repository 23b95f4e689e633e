using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>The secret address of the reader's shifts, for the calendar of a telephone; made when it is asked for, changed when it got about.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class MyCalendarModel(FabangDb db, CurrentUser user, SiteAddress site) : PageModel
{
    /// <summary>Null until it is asked for.</summary>
    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        Address = await FindAsync(cancel) is { } calendar ? $"{site.For(Request)}/rota/{calendar.Secret}.ics" : null;

    /// <summary>Makes the address, or a new one in place of the old.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is { } calendar)
        {
            calendar.Change();
        }
        else
        {
            db.Add(RotaCalendar.For(user.RequiredId));
        }

        await db.SaveChangesAsync(cancel);
        return RedirectToPage();
    }

    private Task<RotaCalendar?> FindAsync(CancellationToken cancel) => db.Set<RotaCalendar>().SingleOrDefaultAsync(calendar => calendar.LawyerId == user.RequiredId, cancel);
}
