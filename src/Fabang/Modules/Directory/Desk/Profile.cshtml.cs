using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Desk;

/// <summary>我的律师资料: the lawyer writes the own profile and submits it.</summary>
[Authorize(DirectoryModule.EditOwn)]
public sealed class ProfileModel(FabangDb db, CurrentUser user, ProfileWriting writing) : PageModel, IProfilePage
{
    [BindProperty]
    public ProfileForm Form { get; set; } = new();

    [BindProperty]
    public int Seen { get; set; }

    [TempData]
    public string? Note { get; set; }

    public Lawyer? Lawyer { get; private set; }

    public LawFirm? Firm { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Lawyer is not null)
        {
            Form = ProfileForm.Of(Lawyer.Draft);
        }
    }

    public Task<IActionResult> OnPostAsync() => SaveAsync(submit: false);

    public Task<IActionResult> OnPostSubmitAsync() => SaveAsync(submit: true);

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        await LoadAsync();
        if (Lawyer is null)
        {
            return NotFound();
        }

        await writing.TakeBackAsync(Lawyer, Seen);
        Note = "Profile.TakenBack";
        return RedirectToPage();
    }

    private async Task<IActionResult> SaveAsync(bool submit)
    {
        await LoadAsync();
        if (Lawyer is null)
        {
            return NotFound();
        }

        if (!await writing.SaveAsync(Lawyer, Form, Seen, submit, ModelState))
        {
            return Page();
        }

        Note = submit ? "Profile.WasSubmitted" : "Profile.WasSaved";
        return RedirectToPage();
    }

    private async Task LoadAsync()
    {
        var account = user.RequiredId;
        Lawyer = await db.Set<Lawyer>().SingleOrDefaultAsync(lawyer => lawyer.AccountId == account);
        Firm = Lawyer is null ? null : await db.Set<LawFirm>().AsNoTracking().SingleAsync(firm => firm.Id == Lawyer.FirmId);
    }
}
