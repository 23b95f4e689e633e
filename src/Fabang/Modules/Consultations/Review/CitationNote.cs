using Fabang.Modules.LawLibrary;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Review;

/// <summary>What readers of an answer see beside an article that has changed since.</summary>
/// <param name="Review">The review of the answer.</param>
/// <param name="Title">The article, as it was cited.</param>
/// <param name="Reviewer">Who has looked; empty until then.</param>
public sealed record CitationNote(AnswerReview Review, string Title, string Reviewer)
{
    public string What(IStringLocalizer<Texts> texts) => Review.Status is ReviewStatus.Noted
        ? texts["Citation.Renumbered", ArticleNames.Label(Review.NewNumber!) ?? Review.NewNumber!]
        : texts[Review.NewNumber is null ? "Citation.Dropped" : "Citation.Changed", Review.Day];

    public string Then(IStringLocalizer<Texts> texts) => Review.Status switch
    {
        ReviewStatus.Open => texts["Citation.WillBeReviewed"],
        ReviewStatus.Confirmed => texts["Citation.Confirmed", Reviewer, Review.DecidedAt!.Value.DayInChina()],
        ReviewStatus.Amended => texts["Citation.Amended", Reviewer, Review.DecidedAt!.Value.DayInChina()],
        _ => "",
    };
}
