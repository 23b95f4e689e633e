using System.Linq.Expressions;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Review;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>Loads a consultation whole, to be shown or changed.</summary>
public sealed class ConsultationViews(FabangDb db, Responders responders)
{
    /// <param name="which">Names the one, and narrows to what the asker may see.</param>
    public async Task<ConsultationView?> FindAsync(Expression<Func<Consultation, bool>> which, CancellationToken cancel = default)
    {
        var consultation = await db.Set<Consultation>()
            .Include(c => c.Posts.OrderBy(post => post.Number)).ThenInclude(post => post.Citations.OrderBy(citation => citation.Place))
            .SingleOrDefaultAsync(which, cancel);
        if (consultation is null)
        {
            return null;
        }

        var matter = await db.Set<Matter>()
            .Include(m => m.Entries.OrderBy(entry => entry.Id)).Include(m => m.Documents)
            .SingleAsync(m => m.Id == consultation.MatterId, cancel);
        var fileIds = matter.Documents.Select(document => document.FileId).ToList();
        var files = await db.Set<StoredFile>().Where(file => fileIds.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
        var reviews = await db.Set<AnswerReview>().AsNoTracking().Where(review => review.ConsultationId == consultation.Id).OrderBy(review => review.Day).ThenBy(review => review.Id).ToListAsync(cancel);
        var notes = await db.Set<AdviceNote>().AsNoTracking().Include(note => note.Actions.OrderBy(action => action.Place)).Where(note => note.ConsultationId == consultation.Id).OrderBy(note => note.WrittenAt).ToListAsync(cancel);
        var asked = await db.Set<OutcomeQuestion>().AsNoTracking().Where(question => question.ConsultationId == consultation.Id && question.AskedAt != null).OrderBy(question => question.Day).ToListAsync(cancel);
        var staff = consultation.Posts.Where(post => post.IsOfLawyer()).Select(post => post.AuthorId)
            .Concat(reviews.Select(review => review.DecidedBy ?? Guid.Empty)).Append(consultation.LawyerId ?? Guid.Empty).Where(id => id != Guid.Empty);
        return new(consultation, matter, files, await responders.NamesAsync(staff, cancel), reviews, notes, asked);
    }
}
