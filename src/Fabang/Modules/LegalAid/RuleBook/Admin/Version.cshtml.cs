using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>One version of a province's rules: what it changes, for whom, whether its cases come out right; and sending it on, publishing it or returning it (审批规则).</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class VersionModel(FabangDb db, RuleVersions versions, RulesInForce book, CurrentUser user, RegionTree regions, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    private const int MostChanges = 60;

    private Dictionary<Guid, string?> _names = [];

    public AidRuleVersion Version { get; private set; } = null!;

    public string Province => regions.NameOf(Version.Region);

    public IReadOnlyList<RuleDifference> Differences { get; private set; } = [];

    public IReadOnlyList<TestOutcome> Outcomes { get; private set; } = [];

    /// <summary>Against what holds on its first day; null once it is decided.</summary>
    public RulePreview? Preview { get; private set; }

    public IEnumerable<RuleChange> Changes => Preview!.Changes.Take(MostChanges);

    public bool IsMine => Version.AuthorId == user.RequiredId;

    public bool MayWrite => IsMine && Version.IsWritten;

    public bool MayDecide => Version.Status is AidRuleStatus.Submitted && Version.IsFor(user.RequiredId);

    /// <summary>The version of the page that the administrator has read.</summary>
    [BindProperty]
    public int Seen { get; set; }

    [BindProperty, StringLength(AidRuleVersion.LongestReason), Breaks("LegalAid.RulesNeedReason")]
    public string? Reason { get; set; }

    [TempData]
    public string? Note { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) => await LoadAsync(id, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostSubmitAsync(Guid id, CancellationToken cancel) =>
        DecideAsync(id, "Rules.NowSubmitted", now => Version.Submit(user.RequiredId, book.National, now), cancel);

    public Task<IActionResult> OnPostReturnAsync(Guid id, CancellationToken cancel) =>
        DecideAsync(id, "Rules.NowReturned", now => Version.Return(user.RequiredId, Reason, now), cancel);

    public Task<IActionResult> OnPostDiscardAsync(Guid id, CancellationToken cancel) => DecideAsync(id, "Rules.NowDiscarded", _ => Version.Discard(), cancel);

    public async Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        Version.MustBe(Seen);
        await versions.PublishAsync(Version, cancel);
        Note = "Rules.NowPublished";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostRemoveCaseAsync(Guid id, Guid @case, CancellationToken cancel) =>
        await DecideAsync(id, "Rules.NowSaved", _ => Version.RemoveCase(user.RequiredId, @case), cancel);

    public string NameOf(Guid? administrator) => administrator is { } id && _names.GetValueOrDefault(id) is { Length: > 0 } name ? name : texts["Rules.Nameless"];

    /// <summary>What the case asks for, as the version has it.</summary>
    public string MatterOf(RuleTestCase one) => Rules.Matters.FirstOrDefault(matter => matter.Id == one.Matter)?.Title.ToString() ?? one.Matter;

    public string GroupOf(RuleTestCase one) => Rules.Groups.FirstOrDefault(group => group.Id == one.Group)?.Title.ToString() ?? texts["Check.NoGroup"];

    private AidRules Rules => Version.Over(book.National);

    private async Task<IActionResult> DecideAsync(Guid id, string note, Action<DateTimeOffset> decide, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        decide(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        Note = note;
        return RedirectToPage(new { id });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        if (await versions.FindAsync(id, cancel) is not { } found)
        {
            return false;
        }

        Version = found;
        Differences = RuleDifferences.Of(book.National, await versions.BeforeAsync(found, cancel), found);
        Outcomes = found.Outcomes(book.National);
        if (found.IsOpen)
        {
            var today = clock.GetUtcNow().DayInChina();
            var day = found.From > today ? found.From : today;
            Preview = RulePreview.Of(await book.OnAsync(found.Region, day, cancel), Rules, found.Region, day);
        }

        Guid?[] people = [found.AuthorId, found.DecidedBy];
        _names = await db.Set<Account>().Where(account => people.Contains(account.Id)).Select(account => new { account.Id, account.Name })
            .ToDictionaryAsync(account => account.Id, account => account.Name, cancel);
        return true;
    }
}
