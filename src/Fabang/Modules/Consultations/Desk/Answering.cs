using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk;

/// <summary>Writes an answer: the draft that is kept while typing, the articles picked for it, and sending it once.</summary>
public sealed class Answering(FabangDb db, LawFinder laws, MatterLimits limits, Responders responders, ConflictChecks conflicts, PostOnce once, AdviceWriting advice, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>The lawyer's draft for this consultation; a new one, not saved yet, if there is none.</summary>
    public async Task<AnswerDraft> DraftAsync(Guid consultationId, Guid lawyerId, CancellationToken cancel = default) =>
        await db.Set<AnswerDraft>().SingleOrDefaultAsync(draft => draft.ConsultationId == consultationId && draft.LawyerId == lawyerId, cancel)
            ?? db.Add(AnswerDraft.For(consultationId, lawyerId)).Entity;

    /// <summary>Keeps what was typed, and what <paramref name="also"/> picks.</summary>
    public async Task KeepAsync(Guid consultationId, Guid lawyerId, string? text, AdviceContent note, Action<AnswerDraft>? also = null, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var draft = await DraftAsync(consultationId, lawyerId, cancel);
            draft.Write(text);
            draft.Write(note);
            also?.Invoke(draft);
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // The page saves while typing: what it saved at this moment is taken as it is now.
                db.Entry(draft).State = EntityState.Detached;
            }
        }
    }

    /// <summary>Sends the answer with its citations as they read now, and drops the draft, in one transaction.</summary>
    /// <param name="view">The consultation, loaded whole.</param>
    /// <param name="lawyerId">Who answers.</param>
    /// <param name="sendingId">Made by the form: what is sent twice under it is one answer.</param>
    /// <param name="text">The answer.</param>
    /// <param name="note">The advice note that goes with it; perhaps an empty one.</param>
    public async Task SendAsync(ConsultationView view, Guid lawyerId, Guid sendingId, string? text, AdviceContent note, CancellationToken cancel = default)
    {
        var consultation = view.Consultation;
        if (consultation.Posts.Any(post => post.Id == sendingId))
        {
            return;
        }

        // What a colleague of the firm took since this was claimed may stand between.
        Claiming.MustBeClear(await conflicts.LookAndSaveAsync(view.Matter, lawyerId, cancel));
        await once.DoAsync(consultation.Id, sendingId, () => SendOnceAsync(view, lawyerId, sendingId, text, note, cancel), cancel);
    }

    private Task SendOnceAsync(ConsultationView view, Guid lawyerId, Guid sendingId, string? text, AdviceContent note, CancellationToken cancel) => db.InTransactionAsync(async () =>
    {
        var (consultation, matter) = (view.Consultation, view.Matter);
        var drafts = db.Set<AnswerDraft>().Where(draft => draft.ConsultationId == consultation.Id && draft.LawyerId == lawyerId);
        var articles = (await drafts.AsNoTracking().SingleOrDefaultAsync(cancel))?.Articles ?? [];
        var now = clock.GetUtcNow();
        var closing = await limits.EndAsync(ConsultationLimits.Closing, consultation.Region, now, cancel);
        consultation.Answer(matter, await responders.OfAsync(lawyerId, cancel), sendingId, text ?? "", await CitationsAsync(articles, cancel), closing, now);
        await advice.WriteAsync(consultation, sendingId, note, now, cancel);
        await db.SaveChangesAsync(cancel);
        await drafts.ExecuteDeleteAsync(cancel);
    }, cancel);

    private async Task<List<Citation>> CitationsAsync(IReadOnlyList<string> articles, CancellationToken cancel)
    {
        List<Citation> citations = [];
        foreach (var article in articles)
        {
            if (await laws.CitableAsync(article, cancel) is { } found)
            {
                citations.Add(Citation.Of(found.Article, found.Title, found.VersionDate, found.Text, found.IsOfficial, citations.Count + 1));
            }
        }

        return citations;
    }
}
