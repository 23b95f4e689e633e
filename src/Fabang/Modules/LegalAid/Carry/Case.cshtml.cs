using System.ComponentModel.DataAnnotations;
using Fabang.Kernel.Documents;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Carry;

/// <summary>One case of the appointed lawyer: the cases of others do not exist. Before they have taken it they see who the parties are, and no more.</summary>
[Authorize(LegalAidModule.Carry)]
[Viewed(nameof(AidApplication))]
public sealed class CaseModel(
    CurrentUser user, AidViews views, Carrying carrying, AgreementSigning agreements, CaseFiling filing, AidCheck check, RegionTree tree, FileStore store, IStringLocalizer<Texts> texts, TimeProvider clock)
    : PageModel, IRegional
{
    private const int MostMinutes = 24 * 60;
    private const int MostMoney = 100_000_000;

    public AidView View { get; private set; } = null!;

    public RegionCode Region => View.Application.Region;

    public string RegionName => tree.FullName(Region);

    public string MatterName { get; private set; } = "";

    /// <summary>The words of the agreement, while it waits to be signed; null where none was issued.</summary>
    public Document? Agreement { get; private set; }

    [BindProperty, StringLength(500), Breaks("LegalAid.NeedsReason", "LegalAid.Conflict")]
    public string? Reason { get; set; }

    [BindProperty, Breaks("LegalAid.BadAgreementDay")]
    public DateOnly? AgreedOn { get; set; }

    /// <summary>Of the agreement signed on paper.</summary>
    [BindProperty, Breaks("Shell.FileEmpty", "Shell.FileTooLarge", "Shell.FileKindNotTaken", "Shell.FileInfected", "Shell.FileNotScanned", "LegalAid.TooManyFiles")]
    public List<IFormFile> Photos { get; set; } = [];

    [BindProperty, Breaks("LegalAid.ChoosePowers")]
    public AgreementPowers? Powers { get; set; }

    [BindProperty, StringLength(100), Breaks("LegalAid.SignOwnName", "LegalAid.AgreementChanged", "LegalAid.AlreadySigned")]
    public string? SignedName { get; set; }

    /// <summary>Of the words that were read.</summary>
    [BindProperty, StringLength(64)]
    public string? Hash { get; set; }

    [BindProperty, Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge")]
    public string? Drawn { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseFileKind")]
    public CaseFileKind? FileKind { get; set; }

    [BindProperty, Breaks("LegalAid.NeedsFile")]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The page makes it; what was sent under it once is not sent again.</summary>
    [BindProperty]
    public Guid EntryId { get; set; } = Guid.CreateVersion7();

    [BindProperty, Breaks("LegalAid.ChooseEntryKind")]
    public CaseEntryKind? Kind { get; set; }

    [BindProperty, Breaks("LegalAid.NeedsDay")]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Time { get; set; }

    [BindProperty, StringLength(CaseEntry.LongestText), Breaks("LegalAid.NeedsText")]
    public string? Text { get; set; }

    [BindProperty, Range(0, MostMinutes)]
    public int? Minutes { get; set; }

    [BindProperty, Range(0, MostMoney)]
    public decimal? Cost { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseResult")]
    public AidResult? Result { get; set; }

    [BindProperty, Breaks("LegalAid.ChooseFinalResult")]
    public AidResult? FinalResult { get; set; }

    [BindProperty, StringLength(AidCase.LongestText), Breaks("LegalAid.NeedsSummary")]
    public string? Summary { get; set; }

    [BindProperty, Range(0, MostMoney)]
    public decimal? Recovered { get; set; }

    [BindProperty, Breaks("LegalAid.NeedsDeclaration")]
    public bool TookNothing { get; set; }

    public IEnumerable<SelectListItem> PowersToChoose => Enum.GetValues<AgreementPowers>().Select(powers => new SelectListItem(texts[$"AgreementPowers.{powers}"], powers.ToString()));

    public IEnumerable<SelectListItem> FileKindsToChoose => Enum.GetValues<CaseFileKind>().Where(kind => kind is not CaseFileKind.Signature)
        .Select(kind => new SelectListItem(texts[$"CaseFileKind.{kind}"], kind.ToString())).Prepend(new(texts["Review.AnyForm"], ""));

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<CaseEntryKind>().Select(kind => new SelectListItem(texts[$"CaseEntryKind.{kind}"], kind.ToString()));

    public IEnumerable<SelectListItem> Results => Enum.GetValues<AidResult>().Select(result => new SelectListItem(texts[$"AidResult.{result}"], result.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        (AgreedOn, Day, FinalResult) = (clock.GetUtcNow().DayInChina(), clock.GetUtcNow().DayInChina(), View.Case!.Result);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(Guid id, Guid file, CancellationToken cancel) =>
        await LoadAsync(id, cancel) && View.Case!.Status is not AidCaseStatus.Offered && View.FileOf(file) is { } found
            ? await store.SendAsync(found, Response, cancel)
            : NotFound();

    public Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => carrying.AcceptAsync(View, cancel), cancel);

    public async Task<IActionResult> OnPostDeclineAsync(Guid id, CancellationToken cancel) =>
        await ChangeAsync(id, () => carrying.DeclineAsync(View, Reason, cancel), cancel) is RedirectToPageResult ? Redirect("/desk/legal-aid/cases") : View is null ? NotFound() : Page();

    public Task<IActionResult> OnPostAgreeAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => carrying.AgreeAsync(View, AgreedOn, Photos, cancel), cancel);

    public Task<IActionResult> OnPostIssueAgreementAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => agreements.IssueAsync(View, Powers, cancel), cancel);

    public Task<IActionResult> OnPostSignAgreementAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => agreements.SignAsLawyerAsync(View, SignedName, Hash, Drawn, cancel), cancel);

    public Task<IActionResult> OnPostAttachAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => filing.AttachAsync(View, FileKind, Files, cancel), cancel);

    public Task<IActionResult> OnPostDropAsync(Guid id, Guid file, CancellationToken cancel) => ChangeAsync(
        id, () => View.CaseFiles.FirstOrDefault(kept => kept.Stored.Id == file).Stored is { } found ? filing.DropAsync(View, found, cancel) : Task.CompletedTask, cancel);

    public Task<IActionResult> OnPostRecordAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => carrying.RecordAsync(View, EntryId, Work(), cancel), cancel);

    public Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => carrying.EndAsync(View, Result, cancel), cancel);

    public Task<IActionResult> OnPostHandInAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, () => carrying.HandInAsync(
        View, new CaseReport(FinalResult ?? throw new BrokenRuleException("LegalAid.ChooseFinalResult"), Summary?.Trim() ?? "", Recovered, TookNothing), cancel), cancel);

    private CaseWork Work() => new(
        Kind ?? throw new BrokenRuleException("LegalAid.ChooseEntryKind"),
        (Day ?? throw new BrokenRuleException("LegalAid.NeedsDay")).At(Time ?? new TimeOnly(9, 0)),
        Text?.Trim() ?? "", Minutes ?? 0, Cost ?? 0);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change();
        return RedirectToPage();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await views.FindAsync(application => application.Id == id, cancel) is not { Case: { } aid } view || aid.LawyerId != user.RequiredId)
        {
            return false;
        }

        (View, MatterName) = (view, await check.NameOfAsync(aid.MatterCode, aid.Region, cancel));
        Agreement = aid.Status is AidCaseStatus.Accepted && view.Agreement is { } agreement ? await agreements.PaperAsync(agreement, cancel) : null;
        return true;
    }
}
