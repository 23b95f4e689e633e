using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>Keeps what a person says became of their matter, and counts it: one press is one answer, however often it arrives.</summary>
public sealed class OutcomeTelling(FabangDb db, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <exception cref="BrokenRuleException">They have said something else before, or were not asked.</exception>
    public async Task TellAsync(Guid questionId, Guid matterId, Outcome outcome, string? words, CancellationToken cancel = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TellOnceAsync(questionId, matterId, outcome, words, cancel);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // The other press has won, or something else happened to the matter meanwhile: what is there now decides.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task TellOnceAsync(Guid questionId, Guid matterId, Outcome outcome, string? words, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var question = await db.Set<OutcomeQuestion>().SingleAsync(one => one.Id == questionId, cancel);
        if (!question.Tell(outcome, words, now))
        {
            return;
        }

        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == matterId, cancel);
        matter.Record(EntryAuthor.Person, matter.PersonId, Entry(outcome), null, now);
        var topic = await db.Set<Consultation>().Where(consultation => consultation.Id == question.ConsultationId).Select(consultation => consultation.TopicId).SingleAsync(cancel);
        db.Add(OutcomeResult.Of(question, outcome, topic, now));
        if (outcome is Outcome.Solved or Outcome.StopAsking)
        {
            db.RemoveRange(await db.Set<OutcomeQuestion>().Where(other => other.ConsultationId == question.ConsultationId && other.AskedAt == null).ToListAsync(cancel));
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>What the timeline says.</summary>
    private static string Entry(Outcome outcome) => outcome switch
    {
        Outcome.Solved => "Consultations.ToldSolved",
        Outcome.DidAsAdvised => "Consultations.ToldDidAsAdvised",
        Outcome.GoingOn => "Consultations.ToldGoingOn",
        Outcome.Stuck => "Consultations.ToldStuck",
        Outcome.StopAsking => "Consultations.ToldStopAsking",
    };
}
