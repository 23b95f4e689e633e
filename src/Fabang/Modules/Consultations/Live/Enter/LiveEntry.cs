using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Topics.Danger;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live.Enter;

/// <summary>Takes an intake into the queue: one matter, one conversation, however often it is pressed.</summary>
public sealed class LiveEntry(FabangDb db, Numbering numbering, MatterLimits limits, LiveQueue queue, Consents consents, Parties parties, DangerSigns dangers, Bell bell, TimeProvider clock)
{
    /// <returns>The id of the conversation, new or begun before.</returns>
    /// <exception cref="BrokenRuleException">Nothing is written, no region is chosen, or the queue is full.</exception>
    public async Task<Guid> BeginAsync(Guid intakeId, Guid personId, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => BeginOnceAsync(intakeId, personId, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was begun.
            db.ChangeTracker.Clear();
            if (!await db.Set<Conversation>().AfterLostRace().AnyAsync(conversation => conversation.Id == intakeId && conversation.PersonId == personId, cancel))
            {
                throw;
            }
        }

        await bell.RingAsync(ConversationTopics.Queue);
        return intakeId;
    }

    private async Task BeginOnceAsync(Guid intakeId, Guid personId, CancellationToken cancel)
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
        var arrival = await queue.ArrivalAsync(region, cancel);
        if (await queue.IsFullAsync(region, arrival, cancel))
        {
            throw new BrokenRuleException("Consultations.LiveIsFull");
        }

        var now = clock.GetUtcNow();
        var matter = Matter.Open(
            MatterKind.Consultation, await numbering.NextAsync("ZX", region.Value, cancel), personId, region, Matter.TitleOf(intake.Story),
            ($"/my/talks/{intake.Id}", $"/desk/talks/{intake.Id}"), now);
        foreach (var file in intake.Files)
        {
            matter.Attach(file.FileId, personId, now);
        }

        db.Add(matter);
        await parties.RegisterAsync(matter, intake.OtherSide, cancel);
        var conversation = Conversation.Begin(intake.Id, matter, intake.TopicId, arrival, await limits.EndAsync(LiveLimits.Wait, region, now, cancel), now);
        conversation.Warn(dangers.GravestIn(intake.Story));
        db.Add(conversation);
        db.Add(ChatMessage.Written(intake.Id, intake.Id, 1, personId, intake.Story, now));
        await consents.GiveAsync(personId, QuestionSending.StoryIsRead, cancel);
        intake.MarkSent(now);
        await db.SaveChangesAsync(cancel);
    }
}
