using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.PeerReviews;

/// <summary>
/// The quality of a closed case is scored by a colleague (同行评估): an officer or a lawyer who had nothing to do with it. 《法律援助法》第五十九条: quality is watched by looking into files, among others.
/// Four eyes stand here, and not on the page: whoever decided, appointed, carried, checked or helped cannot review.
/// </summary>
public sealed class PeerReview : Entity, IRegional
{
    public const int LongestText = 2000;

    public static readonly StateTable<PeerReviewStatus> Moves = new()
    {
        [PeerReviewStatus.Asked] = [PeerReviewStatus.Done, PeerReviewStatus.Declined],
    };

    private PeerReview()
    {
    }

    public Guid CaseId { get; private init; }

    public Guid ApplicationId { get; private init; }

    public RegionCode Region { get; private init; }

    public Guid ReviewerId { get; private init; }

    public Guid AskedBy { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Until when it is done.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public PeerReviewStatus Status { get; private set; }

    /// <summary>0 to <see cref="AidCase.BestScore"/>.</summary>
    public int? Score { get; private set; }

    /// <summary>What was good and what was not; or why it was declined.</summary>
    public string? Comment { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Those who had to do with a case, and cannot review it.</summary>
    public static IReadOnlySet<Guid> Involved(AidApplication application, AidCase aid) => new[]
    {
        application.PersonId, application.HelperId, application.DecidedBy, aid.ClosedBy,
    }.Concat(aid.Appointments.SelectMany(one => new Guid?[] { one.LawyerId, one.AppointedBy })).OfType<Guid>().ToHashSet();

    /// <summary>The centre asks somebody to review a closed case.</summary>
    /// <exception cref="BrokenRuleException">The case is not closed, or they had to do with it.</exception>
    public static PeerReview Ask(AidApplication application, AidCase aid, Guid reviewer, Guid officer, DateTimeOffset due, DateTimeOffset now)
    {
        if (aid.Status is not AidCaseStatus.Closed)
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        if (Involved(application, aid).Contains(reviewer))
        {
            throw new BrokenRuleException("LegalAid.ReviewerInvolved");
        }

        return new()
        {
            CaseId = aid.Id,
            ApplicationId = application.Id,
            Region = aid.Region,
            ReviewerId = reviewer,
            AskedBy = officer,
            AskedAt = now,
            DueAt = due,
            Status = PeerReviewStatus.Asked,
        };
    }

    public bool Can(PeerReviewStatus next) => Moves.Allows(Status, next);

    public bool IsLate(DateTimeOffset now) => Status is PeerReviewStatus.Asked && DueAt < now;

    /// <summary>Whether it is to be done soon.</summary>
    public bool IsNear(DateTimeOffset now) => Status is PeerReviewStatus.Asked && !IsLate(now) && DueAt.AddDays(-AidSteps.PeerReview.WarnDays) <= now;

    /// <summary>The score, with what it rests on.</summary>
    public void Give(Guid reviewer, int score, string comment, DateTimeOffset now)
    {
        if (score is < 0 or > AidCase.BestScore)
        {
            throw new BrokenRuleException("LegalAid.BadScore", AidCase.BestScore);
        }

        End(reviewer, PeerReviewStatus.Done, (comment, "LegalAid.NeedsReviewComment"), now);
        Score = score;
    }

    /// <summary>They cannot, such as that they know one of the parties; the centre asks another.</summary>
    public void Decline(Guid reviewer, string reason, DateTimeOffset now) => End(reviewer, PeerReviewStatus.Declined, (reason, "LegalAid.NeedsReason"), now);

    /// <summary>The person leaves (注销账户): the score stays, no word does.</summary>
    public void Forget() => Comment = Comment is null ? null : "";

    private void End(Guid reviewer, PeerReviewStatus next, (string Text, string Rule) comment, DateTimeOffset now)
    {
        if (reviewer != ReviewerId)
        {
            throw new BrokenRuleException("LegalAid.NotYours");
        }

        BrokenRuleException.ThrowIfBlank(comment.Text, comment.Rule);
        if (!Can(next))
        {
            throw new BrokenRuleException("LegalAid.CannotMove");
        }

        (Status, Comment, DoneAt) = (next, comment.Text, now);
    }
}
