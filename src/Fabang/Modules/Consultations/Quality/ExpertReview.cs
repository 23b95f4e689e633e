using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// An expert looks at a closed consultation, without knowing whose it is, and fills in a score sheet (专家点评). The lawyer reads scores and remarks and never
/// who gave them; who answered a consultation does not review it. Which are reviewed a rule decides (<see cref="SampleRule"/>), and nobody can choose.
/// </summary>
public sealed class ExpertReview : Entity, IRegional
{
    public const int LongestReason = 500;

    public const int LongestRemark = 2000;

    public static readonly StateTable<ExpertReviewStatus> Moves = new()
    {
        [ExpertReviewStatus.Open] = [ExpertReviewStatus.Done],
    };

    private readonly List<ExpertScore> _scores = [];

    private ExpertReview()
    {
    }

    public Guid ConsultationId { get; private init; }

    public RegionCode Region { get; private init; }

    /// <summary>Who answered last.</summary>
    public Guid LawyerId { get; private init; }

    public ReviewCause Cause { get; private init; }

    public DateTimeOffset DrawnAt { get; private init; }

    /// <summary>The sheet that was in force when it was drawn.</summary>
    public string SheetId { get; private init; } = "";

    public ExpertReviewStatus Status { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Whether the answer may harm the person: whoever it was given to is called back.</summary>
    public bool IsFatal { get; private set; }

    /// <summary>What the lawyer should know.</summary>
    public string? Remark { get; private set; }

    public IReadOnlyList<ExpertScore> Scores => _scores;

    public static ExpertReview Draw(Guid consultationId, RegionCode region, Guid lawyerId, ReviewCause cause, ScoreSheet sheet, DateTimeOffset now) => new()
    {
        ConsultationId = consultationId,
        Region = region,
        LawyerId = lawyerId,
        Cause = cause,
        SheetId = sheet.Id,
        DrawnAt = now,
        Status = ExpertReviewStatus.Open,
    };

    /// <summary>The expert hands in the sheet.</summary>
    /// <param name="sheet">The sheet of this review.</param>
    /// <param name="reviewer">Who fills it in.</param>
    /// <param name="given">The points for every criterion.</param>
    /// <param name="isFatal">Whether the answer may harm the person; the remark says how.</param>
    /// <param name="remark">What the lawyer should know.</param>
    /// <param name="now">The moment.</param>
    public void HandIn(ScoreSheet sheet, Guid reviewer, IReadOnlyList<GivenScore> given, bool isFatal, string? remark, DateTimeOffset now)
    {
        if (reviewer == LawyerId)
        {
            throw new BrokenRuleException("Consultations.ReviewIsOwn");
        }

        if (!Moves.Allows(Status, ExpertReviewStatus.Done))
        {
            throw new BrokenRuleException("Consultations.ReviewIsDone");
        }

        if (!sheet.Criteria.Select(criterion => criterion.Id).SequenceEqual(given.Select(score => score.Criterion)) || given.Any(score => score.Points < 0 || score.Points > sheet.Most))
        {
            throw new BrokenRuleException("Consultations.ReviewNeedsAllScores");
        }

        if (given.Any(score => score.Points <= sheet.ReasonUpTo && string.IsNullOrWhiteSpace(score.Reason)))
        {
            throw new BrokenRuleException("Consultations.ReviewNeedsReason", sheet.ReasonUpTo);
        }

        if (isFatal && string.IsNullOrWhiteSpace(remark))
        {
            throw new BrokenRuleException("Consultations.ReviewNeedsRemark");
        }

        (Status, ReviewerId, DoneAt, IsFatal) = (ExpertReviewStatus.Done, reviewer, now, isFatal);
        Remark = string.IsNullOrWhiteSpace(remark) ? null : remark;
        _scores.AddRange(given.Select(score => ExpertScore.Of(Id, score)));
        if (isFatal)
        {
            Raise(new FatalErrorFound(Id, now));
        }
    }
}
