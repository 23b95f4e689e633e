using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>The task list of an application (任务清单): what is done, what is not, and sending it.</summary>
[Authorize]
public sealed class TasksModel(FabangDb db, CurrentUser user, Applying applying, AidCheck check) : PageModel
{
    public AidApplication Application { get; private set; } = null!;

    /// <summary>What the rules would say now; null while nothing is known.</summary>
    public AidFinding? Finding { get; private set; }

    /// <summary>The number under which it was sent; null while it is a draft.</summary>
    public string? Sent { get; private set; }

    [BindProperty, Breaks("LegalAid.FillInFirst")]
    public bool Go { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        await applying.SendAsync(id, cancel);
        return Redirect(Application.PersonId == user.RequiredId ? $"/my/legal-aid/{id}" : $"/legal-aid/apply/{id}");
    }

    /// <summary>Throws a draft away, with its papers.</summary>
    public async Task<IActionResult> OnPostDropAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Application.IsDraft)
        {
            await applying.DropAsync(Application, cancel);
        }

        return Redirect("/legal-aid/apply");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await applying.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Application = found;
        Finding = found.IsDraft && found.Sheet.Case is not null ? await check.JudgeAsync(found.Sheet.Answers(found.Region), cancel) : null;
        Sent = found.MatterId is { } matter ? await db.Set<Matter>().Where(one => one.Id == matter).Select(one => one.Number).SingleAsync(cancel) : null;
        return true;
    }
}
