using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>The officer registers from its letter that an organ takes its notice back. For what nobody notified us of, the page does not exist.</summary>
[Authorize(LegalAidModule.Handle)]
[Viewed(nameof(AidApplication))]
public sealed class WithdrawNoticeModel(AidViews views, CurrentUser user, RegionTree tree, WithdrawingNotice withdrawing, IStringLocalizer<Texts> texts) : AidDeskPage(views, user, tree)
{
    [BindProperty, Breaks("LegalAid.ChooseWithdrawalReason")]
    public WithdrawalReason? Reason { get; set; }

    [BindProperty, Breaks("LegalAid.BadWithdrawalDay")]
    public DateOnly? LetterOn { get; set; }

    [BindProperty, StringLength(60), Breaks("LegalAid.NeedsWithdrawalNumber")]
    public string? LetterNumber { get; set; }

    [BindProperty, StringLength(NoticeWithdrawal.LongestWords), Breaks("LegalAid.NeedsWithdrawalWords")]
    public string? Words { get; set; }

    public IEnumerable<SelectListItem> Reasons => Enum.GetValues<WithdrawalReason>().Select(reason => new SelectListItem(texts[$"WithdrawalReason.{reason}"], reason.ToString()));

    protected override bool NeedsCase => true;

    protected override bool NeedsNotice => true;

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel) =>
        ChangeAsync(id, () => withdrawing.RegisterAsync(View, NoticeWithdrawal.Read(Reason, LetterOn, LetterNumber, Words), cancel), cancel);
}
