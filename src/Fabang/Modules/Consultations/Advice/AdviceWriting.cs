using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Advice;

/// <summary>Writes the advice note of an answer, with its reminders, in the transaction of the answer.</summary>
public sealed class AdviceWriting(FabangDb db, RegionSettings settings)
{
    /// <summary>Nothing where nothing was written: an earlier note goes on holding. The caller saves.</summary>
    public async Task WriteAsync(Consultation consultation, Guid postId, AdviceContent content, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (content.Tidy().IsEmpty)
        {
            return;
        }

        var note = AdviceNote.Write(consultation.Id, postId, content, now);
        var earlier = await db.Set<AdviceNote>().Where(one => one.ConsultationId == consultation.Id && one.ReplacedAt == null).ToListAsync(cancel);
        earlier.ForEach(one => one.Replace(now));
        var reminders = await db.Set<AdviceReminder>().Where(reminder => db.Set<AdviceNote>().Any(one => one.Id == reminder.NoteId && one.ConsultationId == consultation.Id)).ToListAsync(cancel);
        db.RemoveRange(reminders.Where(reminder => reminder.DoneAt is null));
        var known = reminders.Where(reminder => reminder.DoneAt is not null).Select(reminder => reminder.DueOn).ToHashSet();
        db.Add(note);
        db.AddRange(AdviceReminder.For(note, await LeadAsync(consultation.Region, cancel), (await settings.GetAsync(MatterLimits.DeskHours, consultation.Region, cancel)).Opens, known));
    }

    private async Task<AdviceLead> LeadAsync(RegionCode region, CancellationToken cancel) =>
        new(await settings.GetAsync(AdviceLead.StepDays, region, cancel), await settings.GetAsync(AdviceLead.ExpiryDays, region, cancel));
}
