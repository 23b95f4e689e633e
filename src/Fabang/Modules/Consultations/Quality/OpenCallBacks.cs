using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>Opens a call-back for every bad rating, and for every error that experts found. One for each cause: what is delivered twice is one.</summary>
internal sealed class OpenCallBacks(FabangDb db, RegionSettings settings, MatterLimits limits) :
    IHandle<ConsultationRated>, IHandle<ConversationRated>, IHandle<FatalErrorFound>
{
    public async Task HandleAsync(ConsultationRated happened, CancellationToken cancel)
    {
        var rated = await db.Set<Consultation>().AsNoTracking().SingleAsync(one => one.Id == happened.ConsultationId, cancel);
        if ((int)happened.Grade <= await settings.GetAsync(QualityRules.BadGrade, rated.Region, cancel))
        {
            await OpenAsync(rated.MatterId, rated.Id, isTalk: false, rated.LawyerId, CallBackCause.BadRating, happened.At, cancel);
        }
    }

    public async Task HandleAsync(ConversationRated happened, CancellationToken cancel)
    {
        var rated = await db.Set<Conversation>().AsNoTracking().SingleAsync(one => one.Id == happened.ConversationId, cancel);
        if ((int)happened.Grade <= await settings.GetAsync(QualityRules.BadGrade, rated.Region, cancel))
        {
            await OpenAsync(rated.MatterId, rated.Id, isTalk: true, rated.LawyerId, CallBackCause.BadRating, happened.At, cancel);
        }
    }

    public async Task HandleAsync(FatalErrorFound happened, CancellationToken cancel)
    {
        var review = await db.Set<ExpertReview>().AsNoTracking().SingleAsync(one => one.Id == happened.ReviewId, cancel);
        var matter = await db.Set<Consultation>().Where(one => one.Id == review.ConsultationId).Select(one => one.MatterId).SingleAsync(cancel);
        await OpenAsync(matter, review.ConsultationId, isTalk: false, review.LawyerId, CallBackCause.FatalError, happened.At, cancel);
    }

    private async Task OpenAsync(Guid matterId, Guid subject, bool isTalk, Guid? lawyer, CallBackCause cause, DateTimeOffset at, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().SingleAsync(one => one.Id == matterId, cancel);
        if (await db.Set<CallBack>().AnyAsync(one => one.SubjectId == subject && one.IsTalk == isTalk && one.Cause == cause, cancel))
        {
            return;
        }

        var due = await limits.EndAsync(QualityRules.CallBack, matter.Region, at, cancel);
        db.Add(CallBack.Open(matter, subject, isTalk, lawyer, cause, due, at));
        matter.Record(EntryAuthor.Program, null, cause is CallBackCause.BadRating ? "Consultations.CallBackOpened" : "Consultations.CallBackOpenedForError", null, at);
    }
}
