using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Live.Desk;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.ShiftEnd;

/// <summary>
/// A lawyer hands what they have to a colleague (交班), each thing as its own page would: checked for conflicts of interest, in a transaction of its own, so that one that
/// cannot go does not hold the others. What is no longer theirs is left alone: pressed twice, it is done once.
/// </summary>
public sealed class HandingOver(
    FabangDb db, DeskItems items, TalkItems talks, ConsultationViews views, Claiming claiming, Taking taking, Colleagues colleagues, Responders responders, IRuleSentences rules)
{
    private const int Attempts = 3;

    /// <summary>The talks and the questions that are in the hands of this lawyer.</summary>
    public async Task<IReadOnlyList<DeskItem>> OpenAsync(Guid lawyer, CancellationToken cancel = default) =>
        [.. (await talks.MineAsync(cancel)).Where(talk => talk.HolderId == lawyer), .. await items.MineAsync(cancel)];

    /// <param name="chosen">What goes over.</param>
    /// <param name="colleague">To whom.</param>
    /// <param name="lawyer">Who has it.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<HandedOver>> DoAsync(IEnumerable<DeskItem> chosen, Guid colleague, Guid lawyer, CancellationToken cancel = default)
    {
        var (to, by) = (await responders.OfAsync(colleague, cancel), await responders.OfAsync(lawyer, cancel));
        List<HandedOver> done = [];
        foreach (var item in chosen)
        {
            done.Add(new(item, await TryAsync(item, to, by, cancel)));
            db.ChangeTracker.Clear();
        }

        return done;
    }

    /// <returns>Why it did not go; null where it did, or is with somebody else already.</returns>
    private async Task<string?> TryAsync(DeskItem item, Responder to, Responder by, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await GoAsync(item, to, by, cancel);
                return null;
            }
            catch (BrokenRuleException broken)
            {
                return rules.SentenceOf(broken);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // The other press, or a colleague, was faster: it is looked at as it stands now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task GoAsync(DeskItem item, Responder to, Responder by, CancellationToken cancel)
    {
        if ((await colleagues.InAsync(item.Region, cancel)).All(lawyer => lawyer.Id != to.Id))
        {
            throw new BrokenRuleException("Consultations.NotOfRegion", to.Name);
        }

        await (item.Kind is DeskItemKind.Talk ? TalkAsync(item.Id, to, by, cancel) : QuestionAsync(item.Id, to, by, cancel));
    }

    private async Task QuestionAsync(Guid id, Responder to, Responder by, CancellationToken cancel)
    {
        if (await views.FindAsync(consultation => consultation.Id == id && consultation.LawyerId == by.Id && consultation.Status == ConsultationStatus.Claimed, cancel) is { } view)
        {
            await claiming.HandOverAsync(view.Consultation, view.Matter, to, by, cancel);
        }
    }

    private async Task TalkAsync(Guid id, Responder to, Responder by, CancellationToken cancel)
    {
        if (await db.Set<Conversation>().AnyAsync(talk => talk.Id == id && talk.LawyerId == by.Id && talk.Status == ConversationStatus.Open, cancel))
        {
            await taking.HandToAsync(id, to, by, cancel);
        }
    }
}
