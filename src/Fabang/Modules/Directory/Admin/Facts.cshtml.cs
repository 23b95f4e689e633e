using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory.Admin;

/// <summary>登记律师: enters a lawyer, or corrects the facts of one.</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class FactsModel(FabangDb db, CurrentUser user, LawyerEntry entry) : PageModel
{
    [BindProperty]
    public FactsForm Form { get; set; } = new();

    [BindProperty]
    public int Seen { get; set; }

    [TempData]
    public string? Note { get; set; }

    /// <summary>Null while a new one is entered.</summary>
    public Lawyer? Lawyer { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? id = null, string? firm = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Form.FirmCode = firm;
        if (Lawyer is not null)
        {
            var code = await db.Set<LawFirm>().Where(f => f.Id == Lawyer.FirmId).Select(f => f.Code).SingleAsync();
            Form = new()
            {
                Name = Lawyer.Name,
                Licence = Lawyer.Licence.Value,
                FirmCode = code.Value,
                FirstLicensedOn = Lawyer.FirstLicensedOn,
                PenalisedOn = Lawyer.PenalisedOn,
                SuspendedUntil = Lawyer.SuspendedUntil,
                LicenceEndedOn = Lawyer.LicenceEndedOn,
                UserName = await db.Set<Account>().Where(account => account.Id == Lawyer.AccountId).Select(account => account.UserName).SingleOrDefaultAsync(),
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Lawyer?.MustBe(Seen);
        if (await entry.SaveAsync(Lawyer, Form, ModelState) is not { } saved)
        {
            return Page();
        }

        Note = "Admin.WasEntered";
        return RedirectToPage("Lawyer", new { id = saved.Id });
    }

    private async Task<bool> LoadAsync(Guid? id)
    {
        if (id is null)
        {
            return true;
        }

        Lawyer = await db.Set<Lawyer>().SingleOrDefaultAsync(lawyer => lawyer.Id == id);
        return Lawyer is not null && user.May(DirectoryModule.Approve, Lawyer.Region);
    }
}
