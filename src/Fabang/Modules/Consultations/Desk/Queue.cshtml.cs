using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Desk.ShiftEnd;
using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Consultations.Review;
using Fabang.Modules.Matters.Conflicts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>The lawyer's desk: all that waits for them in one list, what comes first on top. Who has it open is there for those who wait.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class QueueModel(
    CurrentUser user, DeskLists lists, ReviewList reviews, OutcomeList outcomes, ConflictList conflicts, CallBackList callBacks, ComplaintList complaints, PublicationList publications, Duty duty, ShiftEnds ends, HandingOver handing, Leases leases) : PageModel
{
    public DeskList List { get; private set; } = null!;

    /// <summary>Answers whose articles have changed since.</summary>
    public int ToReview { get; private set; }

    /// <summary>People who said after the answer that they are stuck.</summary>
    public int Stuck { get; private set; }

    /// <summary>Conflicts that this duty manager has to decide.</summary>
    public int ToDecide { get; private set; }

    /// <summary>People to be called back and answers to be corrected, and how many of them are late.</summary>
    public (int All, int Late) ToCallBack { get; private set; }

    /// <summary>Complaints to be handled or stated on, and how many of them are late.</summary>
    public (int All, int Late) Complaints { get; private set; }

    /// <summary>Answers that their people let publish: to be prepared, or looked at.</summary>
    public int ToPublish { get; private set; }

    /// <summary>When their shift ends, or has; null where it does not, or they have nothing to hand over.</summary>
    public DateTimeOffset? ShiftEndsAt { get; private set; }

    /// <summary>Whether they see what goes on in a region.</summary>
    public bool Manages => user.Has(ConsultationsModule.Manage);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await Presence.TouchAsync(leases, user.RequiredId);
        List = await lists.LoadAsync(open: null, cancel);
        ShiftEndsAt = await ends.OfAsync(user.RequiredId, cancel) is { } end && (await handing.OpenAsync(user.RequiredId, cancel)).Count > 0 ? end : null;
        ToReview = await reviews.CountAsync(cancel);
        Stuck = await outcomes.CountAsync(cancel);
        ToDecide = await conflicts.CountAsync(cancel);
        ToCallBack = (await callBacks.CountAsync(cancel), await callBacks.LateAsync(cancel));
        Complaints = (await complaints.CountAsync(cancel), await complaints.LateAsync(cancel));
        ToPublish = Manages ? await publications.CountAsync(PublicationShelf.ToPrepare, cancel) + await publications.CountAsync(PublicationShelf.ToReview, cancel) : 0;
    }

    /// <summary>The list alone, for its live part, here and beside a case.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid? open, CancellationToken cancel) =>
        Partial("/Modules/Consultations/Desk/_Queue.cshtml", await lists.LoadAsync(open, cancel));

    public async Task<IActionResult> OnPostBeginDutyAsync()
    {
        await duty.BeginAsync(user.RequiredId);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndDutyAsync()
    {
        await duty.EndAsync(user.RequiredId);
        return RedirectToPage();
    }
}
