using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Review;

/// <summary>
/// That an article on which an answer rests has changed since (答复复核): readers of the answer see it at once, and a lawyer looks whether it is still right.
/// One for each citation and change.
/// </summary>
public sealed class AnswerReview : Entity, IRegional
{
    public static readonly StateTable<ReviewStatus> Moves = new()
    {
        [ReviewStatus.Open] = [ReviewStatus.Confirmed, ReviewStatus.Amended],
    };

    private AnswerReview()
    {
    }

    public Guid ConsultationId { get; private init; }

    /// <summary>The answer.</summary>
    public Guid PostId { get; private init; }

    public Guid CitationId { get; private init; }

    public Guid ChangeId { get; private init; }

    /// <summary>Of the consultation, when the article changed.</summary>
    public RegionCode Region { get; private init; }

    /// <summary>The law's key.</summary>
    public string Law { get; private init; } = "";

    /// <summary>Its number when it was cited.</summary>
    public string Number { get; private init; } = "";

    /// <summary>Its number now; null where it was dropped.</summary>
    public string? NewNumber { get; private init; }

    public ArticleTurn Turn { get; private init; }

    /// <summary>The day from which it reads otherwise.</summary>
    public DateOnly Day { get; private init; }

    public DateOnly? From { get; private init; }

    public DateOnly? To { get; private init; }

    public DateTimeOffset MarkedAt { get; private init; }

    public ReviewStatus Status { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public static AnswerReview Of(Consultation consultation, Post answer, Citation citation, LawChange change, ChangedArticle article, DateTimeOffset now) => new()
    {
        ConsultationId = consultation.Id,
        PostId = answer.Id,
        CitationId = citation.Id,
        ChangeId = change.Id,
        Region = consultation.Region,
        Law = change.Law,
        Number = article.Number!,
        NewNumber = article.NewNumber,
        Turn = article.Turn,
        Day = change.Day,
        From = change.From,
        To = change.To,
        MarkedAt = now,
        Status = article.Turn is ArticleTurn.Renumbered ? ReviewStatus.Noted : ReviewStatus.Open,
    };

    public bool IsComparable => From is not null && To is not null && From != To;

    /// <summary>The comparison of the two versions, else the article as it reads now.</summary>
    public string Path => IsComparable ? ArticleNames.ComparePath(Law, From!.Value, To!.Value, NewNumber ?? Number) : ArticleNames.Path(Law, NewNumber ?? Number);

    /// <summary>A lawyer has looked. What is decided stays so.</summary>
    public void Decide(ReviewStatus status, Guid lawyer, DateTimeOffset now)
    {
        if (!Moves.Allows(Status, status))
        {
            throw new BrokenRuleException("Consultations.ReviewedAlready");
        }

        (Status, DecidedBy, DecidedAt) = (status, lawyer, now);
    }
}
