using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Steps;

/// <summary>The steps of legal aid, and who is told of them: the lawyer of the case, the nearest centre, and the nearest justice department.</summary>
internal sealed class AidStepBook(FabangDb db) : IStepBook
{
    public MatterKind Kind => MatterKind.LegalAid;

    public IReadOnlyList<StatutoryStep> Steps => AidSteps.All;

    public IEnumerable<ClockSource> Beside =>
    [
        new(AidSteps.EmergencyPapers, db.Set<AidApplication>().AsNoTracking().Where(one => one.Status == ApplicationStatus.Emergency && one.PapersDueAt != null)
            .Select(one => new RunningClock { MatterId = one.MatterId!.Value, Region = one.Region, DueAt = one.PapersDueAt!.Value, What = AidSteps.EmergencyPapers.What })),
        new(AidSteps.Answer, db.Set<AidRequest>().AsNoTracking().Where(request => request.AnsweredAt == null)
            .Select(request => new RunningClock { MatterId = request.MatterId, Region = request.Region, DueAt = request.DueAt, What = AidSteps.Answer.What })),
        new(AidSteps.FollowUp, db.Set<FollowUp>().AsNoTracking().Where(call => call.Status == FollowUpStatus.Open)
            .Select(call => new RunningClock { MatterId = call.MatterId, Region = call.Region, DueAt = call.DueAt, What = AidSteps.FollowUp.What })),
        new(AidSteps.PeerReview, db.Set<PeerReview>().AsNoTracking().Where(review => review.Status == PeerReviewStatus.Asked).Join(db.Set<AidCase>(), review => review.CaseId, aid => aid.Id, (review, aid) =>
            new RunningClock { MatterId = aid.MatterId, Region = review.Region, DueAt = review.DueAt, What = AidSteps.PeerReview.What, ActorId = review.ReviewerId })),
    ];

    public async Task<IReadOnlyList<Recipient>> RecipientsAsync(Matter matter, Told whom, CancellationToken cancel)
    {
        List<Recipient> told = [];
        if (whom.HasFlag(Told.Handler) && await db.Set<AidCase>().Where(aid => aid.MatterId == matter.Id).Select(aid => aid.LawyerId).SingleOrDefaultAsync(cancel) is { } lawyer)
        {
            told.AddRange(await StepMessages.ReachedAsync(db, [lawyer], cancel));
        }

        if (whom.HasFlag(Told.Office))
        {
            told.AddRange(await StepMessages.NearestAsync(db, Role.LegalAidOfficer, matter.Region, cancel));
        }

        if (whom.HasFlag(Told.Justice))
        {
            told.AddRange(await StepMessages.NearestAsync(db, Role.JusticeOfficer, matter.Region, cancel));
        }

        return told;
    }
}
