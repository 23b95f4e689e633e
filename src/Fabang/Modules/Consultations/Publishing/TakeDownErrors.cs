using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>What experts find harmful is not read by others while it is put right.</summary>
internal sealed class TakeDownErrors(FabangDb db, PublicationConsent consent) : IHandle<FatalErrorFound>
{
    public async Task HandleAsync(FatalErrorFound happened, CancellationToken cancel)
    {
        var found = await (from review in db.Set<ExpertReview>()
                           where review.Id == happened.ReviewId
                           join publication in db.Set<Publication>() on review.ConsultationId equals publication.ConsultationId
                           where publication.Status == PublicationStatus.Published
                           join consultation in db.Set<Consultation>() on publication.ConsultationId equals consultation.Id
                           join matter in db.Set<Matter>() on consultation.MatterId equals matter.Id
                           select new { Publication = publication, Matter = matter }).SingleOrDefaultAsync(cancel);
        if (found is not null)
        {
            await consent.WithdrawAsync(found.Publication.TakeDownForError(found.Matter, happened.At), cancel);
        }
    }
}
