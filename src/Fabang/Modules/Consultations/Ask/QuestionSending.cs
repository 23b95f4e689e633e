using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Sends a draft to the lawyers on duty: one matter, one consultation, however often it is pressed.</summary>
public sealed class QuestionSending(FabangDb db, Numbering numbering, MatterLimits limits, Consents consents, Parties parties, TimeProvider clock)
{
    /// <summary>
    /// What a person agrees to by sending: who reads the story. 《个人信息保护法》第二十九条 asks for a consent of its own, as a story may say
    /// sensitive things. It is taken back by withdrawing the question.
    /// </summary>
    public static readonly ConsentPurpose StoryIsRead = new("consultations.story", "2026-11", "Consent.Story", typeof(Texts), IsNeeded: true);

    /// <returns>The id of the consultation, new or sent before.</returns>
    /// <exception cref="BrokenRuleException">Nothing is written, or no region is chosen.</exception>
    public async Task<Guid> SendAsync(Guid draftId, Guid personId, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => SendOnceAsync(draftId, personId, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was sent.
            db.ChangeTracker.Clear();
            if (!await db.Set<Consultation>().AnyAsync(consultation => consultation.Id == draftId && consultation.PersonId == personId, cancel))
            {
                throw;
            }
        }

        return draftId;
    }

    private async Task SendOnceAsync(Guid draftId, Guid personId, CancellationToken cancel)
    {
        var draft = await db.Set<AskDraft>().Include(d => d.Files).SingleAsync(d => d.Id == draftId, cancel);
        if (draft.SentAt is not null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(draft.Story))
        {
            throw new BrokenRuleException("Consultations.QuestionNeedsText");
        }

        var region = draft.Region ?? throw new BrokenRuleException("Consultations.QuestionNeedsRegion");
        var now = clock.GetUtcNow();
        var matter = Matter.Open(
            MatterKind.Consultation, await numbering.NextAsync("ZX", region.Value, cancel), personId, region, Matter.TitleOf(draft.Story),
            ($"/my/consultations/{draft.Id}", $"/desk/consultations/{draft.Id}"), now);
        foreach (var file in draft.Files)
        {
            matter.Attach(file.FileId, personId, now);
        }

        db.Add(matter);
        await parties.RegisterAsync(matter, draft.OtherSide, cancel);
        db.Add(Consultation.Send(draft.Id, matter, draft.Story, await limits.EndAsync(ConsultationLimits.Answer, region, now, cancel), now, draft.TopicId));
        await consents.GiveAsync(personId, StoryIsRead, cancel);
        draft.MarkSent(now);
        await db.SaveChangesAsync(cancel);
    }
}
