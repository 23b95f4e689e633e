using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>
/// A question and its answer as everybody reads them (公开的问答). It has a text and a number of its own, and nothing in it leads to the person or their consultation.
/// When it is taken down or the person no longer agrees, its words go; the number is not given again.
/// </summary>
public sealed class PublishedAnswer : Entity
{
    private readonly List<PublishedCitation> _citations = [];

    private PublishedAnswer()
    {
    }

    /// <summary>WD-330000-20261127-0001: kind, province, day, place in the day.</summary>
    public string Number { get; private init; } = "";

    /// <summary>The province whose local rules the answer rests on.</summary>
    public RegionCode Province { get; private init; }

    public string? TopicId { get; private init; }

    public string Title { get; private set; } = "";

    public string Question { get; private set; } = "";

    public string Answer { get; private set; } = "";

    /// <summary>The day of the last answer: the law as it stood then.</summary>
    public DateOnly AnsweredOn { get; private init; }

    public DateTimeOffset PublishedAt { get; private init; }

    /// <summary>Since when nobody can read it any more; null while everybody can.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    /// <summary>When it was published, or went: what search indexes look for.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    public IReadOnlyList<PublishedCitation> Citations => _citations;

    public string Path => $"/answers/{Id}";

    /// <summary>Its page and its place in the search are gone; nobody finds it any more.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        if (GoneAt is not null)
        {
            return;
        }

        (Title, Question, Answer) = ("", "", "");
        (GoneAt, ChangedAt) = (now, now);
        _citations.Clear();
        Raise(new AnswerWithdrawn(Id, now));
    }

    internal static PublishedAnswer Publish(Consultation consultation, PublicationText text, string number, DateTimeOffset now)
    {
        var answers = consultation.Posts.Where(post => post.IsOfLawyer()).ToList();
        var page = new PublishedAnswer
        {
            Number = number,
            Province = consultation.Region.Province,
            TopicId = consultation.TopicId,
            Title = text.Title!,
            Question = text.Question!,
            Answer = text.Answer!,
            AnsweredOn = answers.Max(post => post.At).DayInChina(),
            PublishedAt = now,
            ChangedAt = now,
        };
        page._citations.AddRange(answers.SelectMany(post => post.Citations).DistinctBy(citation => (citation.Article, citation.VersionDate, citation.Text))
            .Select((citation, at) => PublishedCitation.Of(page.Id, citation, at + 1)));
        return page;
    }
}
