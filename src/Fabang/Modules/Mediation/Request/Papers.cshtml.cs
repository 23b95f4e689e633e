using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Mediation.Request;

/// <summary>Evidence, photographed by phone (证据材料). None is needed to send the request.</summary>
[Authorize]
public sealed class PapersModel(Requesting requesting, FileStore store) : SectionPage(requesting)
{
    private readonly Requesting _requesting = requesting;

    public IReadOnlyList<StoredFile> Sent { get; private set; } = [];

    [BindProperty]
    [Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "Mediation.TooManyPapers", "Mediation.NeedsFile")]
    public List<IFormFile> Files { get; set; } = [];

    protected override async Task PrepareAsync(CancellationToken cancel) => Sent = await _requesting.FilesOfAsync(Draft, cancel);

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && Sent.FirstOrDefault(sent => sent.Id == file) is { } found ? await store.SendAsync(found, Response, cancel) : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) => ChangeAsync(
        id, () => Files.Count == 0 ? throw new BrokenRuleException("Mediation.NeedsFile") : _requesting.AttachAsync(Draft, Files, cancel: cancel), null, cancel);

    public Task<IActionResult> OnPostDropAsync(Guid id, Guid file, CancellationToken cancel) => ChangeAsync(
        id, () => Sent.FirstOrDefault(sent => sent.Id == file) is { } found ? _requesting.DropPaperAsync(Draft, found, cancel) : Task.CompletedTask, null, cancel);
}
