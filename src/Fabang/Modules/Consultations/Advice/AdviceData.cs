using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Advice;

/// <summary>The advice notes of a person's consultations: theirs to take away, and gone when they leave.</summary>
internal sealed class AdviceData(FabangDb db) : IPersonalData
{
    public string Name => "advice";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var notes = await Notes(account).AsNoTracking().Include(note => note.Actions.OrderBy(action => action.Place)).OrderBy(note => note.WrittenAt).ToListAsync(cancel);
        return notes.Count == 0 ? null : notes.Select(note => new { Consultation = note.ConsultationId, note.WrittenAt, note.ReplacedAt, note.Content });
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var notes = await Notes(account).Include(note => note.Actions).ToListAsync(cancel);
        var ids = notes.ConvertAll(note => note.Id);
        db.RemoveRange(await db.Set<AdviceReminder>().Where(reminder => ids.Contains(reminder.NoteId)).ToListAsync(cancel));
        db.RemoveRange(notes);
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<AdviceNote> Notes(Guid account) =>
        db.Set<AdviceNote>().Where(note => db.Set<Consultation>().Any(consultation => consultation.Id == note.ConsultationId && consultation.PersonId == account));
}
