using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>Where one is signed in, and out again.</summary>
[Authorize]
public sealed class SessionsModel(Sessions sessions, CurrentUser user) : PageModel
{
    public IReadOnlyList<Session> Open { get; private set; } = [];

    public Guid? Current => user.SessionId;

    public async Task OnGetAsync() => Open = await sessions.OpenOfAsync(user.RequiredId);

    public async Task<IActionResult> OnPostEndAsync(Guid id) =>
        await sessions.EndOneAsync(user.RequiredId, id) ? RedirectToPage() : NotFound();

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        await sessions.EndAllAsync(user.RequiredId);
        await sessions.SignOutAsync();
        return LocalRedirect("/");
    }
}
