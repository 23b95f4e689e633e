using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Topics.Danger;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Sends an intake to the lawyers on duty: one matter, one consultation, however often it is pressed.</summary>
public sealed class QuestionSending(FabangDb db, Numbering numbering, MatterLimits limits, Consents consents, Parties parties, DangerSigns dangers, TimeProvider clock)
{
    /// <summary>
    /// What a person agrees to by sending: who reads the story, and what was answered to the short questions. 《个人信息保护法》第二十九条 asks for a consent of its own, as a story may say
    /// sensitive things. It is taken back by withdrawing the question.
    /// </summary>
    public static readonly ConsentPurpose StoryIsRead = new("consultations.story", "2026-12", "Consent.Story", typeof(Texts), IsNeeded: true);

    /// <returns>The id of the consultation, new or sent before.</returns>
    /// <exception cref="BrokenRuleException">Nothing is written, or no region is chosen.</exception>
    public async Task<Guid> SendAsync(Guid intakeId, Guid personId, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => SendOnceAsync(intakeId, personId, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was sent.
            db.ChangeTracker.Clear();
            if (!await db.Set<Consultation>().AfterLostRace().AnyAsync(consultation => consultation.Id == intakeId && consultation.PersonId == personId, cancel))
            {
                throw;
            }
        }

        return intakeId;
    }

    private async Task SendOnceAsync(Guid intakeId, Guid personId, CancellationToken cancel)
    {
        var intake = await db.Set<Intake>().Include(i => i.Files).SingleAsync(i => i.Id == intakeId, cancel);
        if (intake.SentAt is not null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(intake.Story))
        {
            throw new BrokenRuleException("Consultations.QuestionNeedsText");
        }

        var region = intake.Region ?? throw new BrokenRuleException("Consultations.QuestionNeedsRegion");
        var now = clock.GetUtcNow();
        var matter = Matter.Open(
            MatterKind.Consultation, await numbering.NextAsync("ZX", region.Value, cancel), personId, region, Matter.TitleOf(intake.Story),
            ($"/my/consultations/{intake.Id}", $"/desk/consultations/{intake.Id}"), now);
        foreach (var file in intake.Files)
        {
            matter.Attach(file.FileId, personId, now);
        }

        db.Add(matter);
        await parties.RegisterAsync(matter, intake.OtherSide, cancel);
        var consultation = Consultation.Send(intake.Id, matter, intake.Story, await limits.EndAsync(ConsultationLimits.Answer, region, now, cancel), now, intake.TopicId);
        consultation.Warn(dangers.GravestIn(intake.Story));
        db.Add(consultation);
        await consents.GiveAsync(personId, StoryIsRead, cancel);
        intake.MarkSent(now);
        await db.SaveChangesAsync(cancel);
    }
}
