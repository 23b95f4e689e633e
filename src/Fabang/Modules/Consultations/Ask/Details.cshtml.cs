using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Where it happened, papers that show it, and who the other side is, which may be left out. Nothing else is asked, because no rule asks it.</summary>
[AllowAnonymous]
public sealed class DetailsModel(FabangDb db, CurrentIntake current, FileStore store, RegionTree tree, VisitorRegion visitor, TimeProvider clock) : PageModel
{
    public Intake Intake { get; private set; } = null!;

    public IReadOnlyList<StoredFile> Attached { get; private set; } = [];

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Matters.TooManyFiles")]
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

        MustBeRight();
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
            Intake.Detach(file, clock.GetUtcNow());
            await store.RemoveAsync(found);
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

        Intake.NameOtherSide(new(OtherNames, OtherNumber, OtherPhone), clock.GetUtcNow());
        await db.SaveChangesAsync();
        await AttachAsync();
        return true;
    }

    /// <summary>A number is asked of nobody; one that is written must be one.</summary>
    private void MustBeRight()
    {
        if (!string.IsNullOrWhiteSpace(OtherNumber) && !PartyNumber.TryParse(OtherNumber, out _))
        {
            throw new BrokenRuleException("Consultations.BadOtherNumber");
        }

        if (!string.IsNullOrWhiteSpace(OtherPhone) && !PhoneNumber.TryParse(OtherPhone, out _))
        {
            throw new BrokenRuleException("Consultations.BadOtherPhone");
        }
    }

    private async Task AttachAsync()
    {
        foreach (var upload in Files)
        {
            // Before its content is stored: what is not taken leaves nothing on the disk.
            Intake.MustHoldAnotherFile();
            await using var content = upload.OpenReadStream();
            Intake.Attach((await store.AddAsync(upload.FileName, content)).Id, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
    }

    private async Task<bool> LoadAsync()
    {
        if (await current.FindUnsentAsync() is not { } intake)
        {
            return false;
        }

        Intake = intake;
        var ids = intake.Files.Select(file => file.FileId).ToList();
        Attached = await db.Set<StoredFile>().Where(file => ids.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync();
        return true;
    }
}
