using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>Where one is signed in, and out again.</summary>
[Authorize]
public sealed class SessionsModel(FabangDb db, Sessions sessions, CurrentUser user, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Session> Open { get; private set; } = [];

    public Guid? Current => user.SessionId;

    public async Task OnGetAsync()
    {
        var now = clock.GetUtcNow();
        var citizensSince = now - Session.CitizenIdle;
        var staffSince = now - Session.StaffIdle;
        Open = await db.Set<Session>().AsNoTracking()
            .Where(session => session.AccountId == user.RequiredId && session.EndedAt == null
                && session.LastSeenAt > (session.Kind == AccountKind.Staff ? staffSince : citizensSince))
            .OrderByDescending(session => session.LastSeenAt).ToListAsync();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id) =>
        await sessions.EndOneAsync(user.RequiredId, id) ? RedirectToPage() : NotFound();

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        await sessions.EndAllAsync(user.RequiredId);
        await sessions.SignOutAsync();
        return LocalRedirect("/");
    }
}
