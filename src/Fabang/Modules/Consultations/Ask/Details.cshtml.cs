using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Where it happened, papers that show it, and who the other side is, which may be left out. Nothing else is asked, because no rule asks it.</summary>
[AllowAnonymous]
public sealed class DetailsModel(FabangDb db, CurrentIntake current, IntakeDetails details, RegionTree tree, VisitorRegion visitor, TimeProvider clock) : PageModel
{
    public Intake Intake { get; private set; } = null!;

    public IReadOnlyList<StoredFile> Attached { get; private set; } = [];

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "Matters.TooManyFiles")]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty, StringLength(OtherSide.LongestNames)]
    public string? OtherNames { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNumber), Breaks("Consultations.BadOtherNumber")]
    public string? OtherNumber { get; set; }

    [BindProperty, StringLength(OtherSide.LongestNumber), Breaks("Consultations.BadOtherPhone")]
    public string? OtherPhone { get; set; }

    public RegionCode Region => visitor.Code != RegionCode.Nation ? visitor.Code : Intake.Region ?? RegionCode.Nation;

    public string RegionName => tree.FullName(Region);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return Redirect("/ask");
        }

        (OtherNames, OtherNumber, OtherPhone) = Intake.OtherSide;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return Redirect("/ask");
        }

        if (!await KeepAsync())
        {
            return Page();
        }

        IntakeDetails.MustBeRight(Intake.OtherSide);
        if (Region == RegionCode.Nation)
        {
            throw new BrokenRuleException("Consultations.QuestionNeedsRegion");
        }

        Intake.ChooseRegion(Region, clock.GetUtcNow());
        await db.SaveChangesAsync();
        return RedirectToPage("Check");
    }

    /// <summary>Sends the files and stays, to choose more of them.</summary>
    public async Task<IActionResult> OnPostAttachAsync()
    {
        if (!await LoadAsync())
        {
            return Redirect("/ask");
        }

        return await KeepAsync() ? RedirectToPage() : Page();
    }

    public async Task<IActionResult> OnPostDetachAsync(Guid file)
    {
        if (!await LoadAsync())
        {
            return Redirect("/ask");
        }

        if (Attached.SingleOrDefault(attached => attached.Id == file) is { } found)
        {
            await details.DetachAsync(Intake, found);
        }

        return await KeepAsync() ? RedirectToPage() : Page();
    }

    /// <summary>Keeps what was typed and chosen.</summary>
    /// <returns>False where something is longer than it may be.</returns>
    private async Task<bool> KeepAsync()
    {
        if (!ModelState.IsValid)
        {
            return false;
        }

        await details.NameOtherSideAsync(Intake, new(OtherNames, OtherNumber, OtherPhone));
        foreach (var upload in Files)
        {
            await details.AttachAsync(Intake, upload);
        }

        return true;
    }

    private async Task<bool> LoadAsync()
    {
        if (await current.FindUnsentAsync() is not { } intake)
        {
            return false;
        }

        Intake = intake;
        Attached = await details.PapersOfAsync(intake);
        return true;
    }
}
