using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Admin;

/// <summary>代填律师资料: the administrator writes for a lawyer who does not sign in. It goes the same way to the public.</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class ProfileModel(FabangDb db, CurrentUser user, ProfileWriting writing) : PageModel, IProfilePage
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    [BindProperty]
    public int Seen { get; set; }

    [TempData]
    public string? Note { get; set; }

    public Lawyer? Lawyer { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Form = ProfileForm.Of(Lawyer!.Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!await writing.SaveAsync(Lawyer!, Form, Seen, submit: true, ModelState))
        {
            return Page();
        }

        Note = "Admin.WasWritten";
        return RedirectToPage("Lawyer", new { id });
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        Lawyer = await db.Set<Lawyer>().SingleOrDefaultAsync(lawyer => lawyer.Id == id);
        return Lawyer is not null && user.May(DirectoryModule.Approve, Lawyer.Region);
    }
}
