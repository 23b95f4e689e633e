using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Where it happened, and papers that show it. Nothing else is asked, because no rule asks it.</summary>
[AllowAnonymous]
public sealed class DetailsModel(FabangDb db, CurrentIntake current, FileStore store, RegionTree tree, VisitorRegion visitor, TimeProvider clock) : PageModel
{
    public Intake Intake { get; private set; } = null!;

    public IReadOnlyList<StoredFile> Attached { get; private set; } = [];

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Matters.TooManyFiles")]
    public List<IFormFile> Files { get; set; } = [];

    public RegionCode Region => visitor.Code != RegionCode.Nation ? visitor.Code : Intake.Region ?? RegionCode.Nation;

    public string RegionName => tree.FullName(Region);

    public async Task<IActionResult> OnGetAsync()
    {
        return await LoadAsync() ? Page() : Redirect("/ask");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return Redirect("/ask");
        }

        await AttachAsync();
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

        await AttachAsync();
        return RedirectToPage();
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

        return RedirectToPage();
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
