using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Find;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory.Admin;

/// <summary>登记律所: enters a law firm, or corrects one.</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class FirmModel(FabangDb db, CurrentUser user, RegionTree tree, TimeProvider clock, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty, Required, StringLength(LawFirm.LongestName)]
    public string? Name { get; set; }

    [BindProperty, Required, StringLength(40)]
    public string? Code { get; set; }

    [BindProperty, Required, StringLength(6)]
    public string? Region { get; set; }

    [BindProperty, StringLength(LawyerProfile.LongestAddress)]
    public string? Address { get; set; }

    [BindProperty, StringLength(40)]
    public string? Phone { get; set; }

    [BindProperty]
    public int Seen { get; set; }

    [TempData]
    public string? Note { get; set; }

    public LawFirm? Firm { get; private set; }

    public IEnumerable<SelectListItem> Regions =>
        RegionChoices.Below(tree, user.RegionsFor(DirectoryModule.Approve)).Prepend(new SelectListItem(texts["Firm.ChooseRegion"], ""));

    public async Task<IActionResult> OnGetAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Firm is not null)
        {
            (Name, Code, Region, Address, Phone) = (Firm.Name, Firm.Code.Value, Firm.Region.Value, Firm.Address, Firm.Phone);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Firm is not null && Firm.Version != Seen)
        {
            throw new BrokenRuleException("Directory.ChangedSince");
        }

        var (code, region) = await CheckAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Firm is null)
        {
            db.Add(LawFirm.Enter(Name!, code, region, Address ?? "", Phone ?? "", clock.GetUtcNow()));
        }
        else
        {
            Firm.Correct(Name!, code, region, Address ?? "", Phone ?? "");
            foreach (var lawyer in await db.Set<Lawyer>().Where(lawyer => lawyer.FirmId == Firm.Id && lawyer.Region != region).ToListAsync())
            {
                lawyer.MoveWith(Firm);
            }
        }

        await db.SaveChangesAsync();
        Note = "Admin.FirmWasEntered";
        return RedirectToPage("Firms");
    }

    private async Task<(SocialCreditCode Code, RegionCode Region)> CheckAsync()
    {
        if (!SocialCreditCode.TryParse(Code, out var code))
        {
            Wrong(nameof(Code), "BadCreditCode");
        }
        else if (await db.Set<LawFirm>().AnyAsync(other => other.Code == code && (Firm == null || other.Id != Firm.Id)))
        {
            Wrong(nameof(Code), "FirmKnown");
        }

        if (!RegionCode.TryParse(Region, out var region) || !tree.Has(region) || !user.May(DirectoryModule.Approve, region))
        {
            Wrong(nameof(Region), "UnknownRegion");
        }

        if (PlainText.Line(Phone) is { Length: > 0 } phone && !ProfileRules.Phone().IsMatch(phone))
        {
            Wrong(nameof(Phone), "BadPhone");
        }

        if (Name is not null && PlainText.Line(Name).Length == 0)
        {
            Wrong(nameof(Name), "NeedsName");
        }

        return (code, region);
    }

    private void Wrong(string field, string key)
    {
        if (ModelState.GetFieldValidationState(field) is not Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState.AddModelError(field, texts[key]);
        }
    }

    private async Task<bool> LoadAsync(Guid? id)
    {
        if (id is null)
        {
            return true;
        }

        Firm = await db.Set<LawFirm>().SingleOrDefaultAsync(firm => firm.Id == id);
        return Firm is not null && user.May(DirectoryModule.Approve, Firm.Region);
    }
}
