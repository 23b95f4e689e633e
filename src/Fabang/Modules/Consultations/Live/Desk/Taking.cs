using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>
/// Takes a waiting conversation. Of two lawyers who press at once one has it, by the version of the row, and the other reads who. One lawyer never has more than the
/// region allows, however many they take at once, by the unique place. Nobody gets one who has a conflict of interest in it.
/// </summary>
public sealed class Taking(
    FabangDb db, ChatViews views, Talks talks, Responders responders, Duty duty, Claiming claiming, ConflictChecks conflicts, RegionSettings settings)
{
    private const int Attempts = 5;

    /// <exception cref="BrokenRuleException">Somebody has it already, it does not wait, the lawyer is not on duty, or has as many as the region allows.</exception>
    public async Task TakeAsync(Guid id, Responder lawyer, CancellationToken cancel = default)
    {
        if (!await duty.IsOnAsync(lawyer.Id))
        {
            throw new BrokenRuleException("Consultations.NotOnDuty");
        }

        await claiming.MustPractiseAsync(lawyer.Id, cancel);

        await SeatedAsync(id, lawyer, async (view, seat) =>
        {
            if (view.Conversation is { Status: ConversationStatus.Open, LawyerId: { } holder })
            {
                throw new BrokenRuleException("Consultations.AlreadyClaimed", (await responders.OfAsync(holder, cancel)).Name);
            }

            await IfClearAsync(view, lawyer, "Consultations.NoteTaken", Claiming.MustBeClear, now => view.Conversation.Take(view.Matter, lawyer, seat, now), cancel);
        }, cancel);
    }

    /// <summary>Hands it to a colleague who is on duty and has a free place.</summary>
    public async Task HandToAsync(Guid id, Responder colleague, Responder by, CancellationToken cancel = default)
    {
        if (!await duty.IsOnAsync(colleague.Id))
        {
            throw new BrokenRuleException("Consultations.ColleagueNotOnDuty", colleague.Name);
        }

        await SeatedAsync(id, colleague, (view, seat) => IfClearAsync(
            view, colleague, "Consultations.NoteHandedOver", ColleagueMustBeClear, now => view.Conversation.HandTo(view.Matter, colleague, seat, by, now), cancel), cancel);
    }

    /// <summary>The duty manager gives it to a lawyer who is on duty and has a free place; whether they are there the caller has looked.</summary>
    public async Task AssignAsync(Guid id, Responder lawyer, Guid by, CancellationToken cancel = default)
    {
        if (!await duty.IsOnAsync(lawyer.Id))
        {
            throw new BrokenRuleException("Consultations.ColleagueNotOnDuty", lawyer.Name);
        }

        await SeatedAsync(id, lawyer, (view, seat) => IfClearAsync(
            view, lawyer, "Consultations.NoteAssigned", ColleagueMustBeClear, now => view.Conversation.Assign(view.Matter, lawyer, seat, by, now), cancel), cancel);
    }

    /// <summary>Asks a colleague in, who is checked as one who takes it is.</summary>
    public Task InviteAsync(ChatView view, Responder colleague, Responder by, CancellationToken cancel = default) =>
        IfClearAsync(view, colleague, "Consultations.NoteInvited", ColleagueMustBeClear, now => view.Conversation.Invite(view.Matter, colleague, by, now), cancel);

    private static void ColleagueMustBeClear(ConflictOutcome outcome)
    {
        if (outcome is not ConflictOutcome.Clear)
        {
            throw new BrokenRuleException("Consultations.ColleagueHasConflict");
        }
    }

    /// <summary>Checks and changes in one transaction, one lawyer of a firm at a time. What is found before stays written down.</summary>
    private async Task IfClearAsync(
        ChatView view, Responder lawyer, string notice, Action<ConflictOutcome> mustBeClear, Action<DateTimeOffset> change, CancellationToken cancel)
    {
        mustBeClear(await conflicts.LookAndSaveAsync(view.Matter, lawyer.Id, cancel));
        await talks.ChangeAsync(view.Conversation, notice, lawyer.Name, async now =>
        {
            await conflicts.TakeTurnAsync(lawyer.Id, cancel);
            mustBeClear(await conflicts.LookAsync(view.Matter, lawyer.Id, cancel));
            change(now);
        }, cancel);
    }

    /// <summary>Looks again where somebody was faster: they may have the conversation now, or the place.</summary>
    private async Task SeatedAsync(Guid id, Responder lawyer, Func<ChatView, int, Task> sit, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var view = await views.FindAsync(conversation => conversation.Id == id, cancel) ?? throw new BrokenRuleException("Consultations.LiveCannotMove");
            if (view.Conversation.Status is ConversationStatus.Open && view.Conversation.LawyerId == lawyer.Id)
            {
                return;
            }

            try
            {
                await sit(view, await SeatAsync(view.Conversation, lawyer, cancel));
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancel.IsCancellationRequested)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <exception cref="BrokenRuleException">The lawyer has as many as the region allows.</exception>
    private async Task<int> SeatAsync(Conversation conversation, Responder lawyer, CancellationToken cancel)
    {
        var most = await settings.GetAsync(LiveLimits.Seats, conversation.Region, cancel);
        var used = await db.Set<Conversation>().Where(c => c.LawyerId == lawyer.Id && c.Seat != null).Select(c => c.Seat!.Value).ToListAsync(cancel);
        return Enumerable.Range(1, most).Except(used).Cast<int?>().FirstOrDefault() ?? throw new BrokenRuleException("Consultations.NoFreeSeat", lawyer.Name, most);
    }
}
