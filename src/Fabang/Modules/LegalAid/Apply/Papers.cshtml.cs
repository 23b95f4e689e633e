using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Papers, photographed by phone (申请材料). None is needed to send the application: the centre asks for what it lacks, once.</summary>
[Authorize]
public sealed class PapersModel(Applying applying, FileStore store, IStringLocalizer<Texts> texts) : PageModel
{
    public AidApplication Application { get; private set; } = null!;

    public IReadOnlyList<(AidPaper Paper, StoredFile File)> Sent { get; private set; } = [];

    [BindProperty, Required]
    public PaperKind? Kind { get; set; } = PaperKind.Identity;

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "LegalAid.TooManyPapers", "LegalAid.NeedsFile")]
    public List<IFormFile> Files { get; set; } = [];

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<PaperKind>().Select(kind => new SelectListItem(texts[$"PaperKind.{kind}"], kind.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && Sent.FirstOrDefault(sent => sent.File.Id == file).File is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Files.Count == 0)
        {
            throw new BrokenRuleException("LegalAid.NeedsFile");
        }

        await applying.AttachAsync(Application, Kind!.Value, Files, cancel: cancel);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDropAsync(Guid id, Guid file, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (Sent.FirstOrDefault(sent => sent.File.Id == file).File is { } found)
        {
            await applying.DropPaperAsync(Application, found, cancel);
        }

        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Application = found;
        Sent = await applying.PapersOfAsync(found, cancel);
        return true;
    }
}
