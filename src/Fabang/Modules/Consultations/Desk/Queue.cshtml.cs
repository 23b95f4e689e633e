using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>The lawyer's desk: what they have, then what waits in their regions, what is due first on top.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class QueueModel(FabangDb db, CurrentUser user, RegionTree tree, Duty duty, LiveTopics topics) : PageModel
{
    private const int MostWaiting = 100;
    private const int MostAnswered = 20;

    public bool OnDuty { get; private set; }

    public IReadOnlyList<QueueRow> Mine { get; private set; } = [];

    public IReadOnlyList<QueueRow> Waiting { get; private set; } = [];

    public IReadOnlyList<QueueRow> Answered { get; private set; } = [];

    public string Topic => topics.Protect([MatterTopics.Desk]);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var me = user.RequiredId;
        OnDuty = await duty.IsOnAsync(me);
        Mine = await RowsAsync(rows => rows.Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Claimed).OrderBy(c => c.AnswerDueAt).Take(MostWaiting), cancel);
        Waiting = OnDuty
            ? await RowsAsync(rows => rows.Within(user.RegionsFor(ConsultationsModule.Answer), tree)
                .Where(c => c.Status == ConsultationStatus.Waiting).OrderBy(c => c.AnswerDueAt).Take(MostWaiting), cancel)
            : [];
        Answered = await RowsAsync(rows => rows.Where(c => c.LawyerId == me && c.Status == ConsultationStatus.Answered).OrderByDescending(c => c.AnsweredAt).Take(MostAnswered), cancel);
    }

    public async Task<IActionResult> OnGetPartAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return Partial("/Modules/Consultations/Desk/_Queue.cshtml", this);
    }

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

    private async Task<IReadOnlyList<QueueRow>> RowsAsync(Func<IQueryable<Consultation>, IQueryable<Consultation>> which, CancellationToken cancel) =>
        await which(db.Set<Consultation>().AsNoTracking())
            .Join(db.Set<Matter>(), c => c.MatterId, m => m.Id, (c, m) => new QueueRow(
                c.Id, m.Number, m.Title, c.Region, c.Status == ConsultationStatus.Answered ? null : c.AnswerDueAt, c.FollowUps, m.EscalatedAt != null))
            .ToListAsync(cancel);
}
