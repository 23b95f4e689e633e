using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Publishing;

/// <summary>
/// How an answered question becomes public (公开问答), or does not: its person agrees, an editor prepares a text in which nobody can be told, and another person passes it.
/// What is then read is a <see cref="PublishedAnswer"/>, which knows nothing of this row.
/// 《个人信息保护法》第二十五条: only with a consent of its own; 第十五条: it can be taken back at any time; 第七十三条第四项: what anonymised means.
/// </summary>
public sealed class Publication : Entity, IRegional
{
    public const int LongestReason = 500;

    public static readonly StateTable<PublicationStatus> Moves = new()
    {
        [PublicationStatus.Agreed] = [PublicationStatus.InReview, PublicationStatus.Declined, PublicationStatus.Revoked],
        [PublicationStatus.InReview] = [PublicationStatus.Published, PublicationStatus.Returned, PublicationStatus.Revoked],
        [PublicationStatus.Returned] = [PublicationStatus.InReview, PublicationStatus.Declined, PublicationStatus.Revoked],
        [PublicationStatus.Published] = [PublicationStatus.TakenDown, PublicationStatus.Revoked],
        [PublicationStatus.TakenDown] = [PublicationStatus.InReview, PublicationStatus.Revoked],
        [PublicationStatus.Declined] = [PublicationStatus.Revoked],
        [PublicationStatus.Revoked] = [PublicationStatus.Agreed],
    };

    private Publication()
    {
    }

    public Guid ConsultationId { get; private init; }

    public Guid PersonId { get; private init; }

    public RegionCode Region { get; private init; }

    public PublicationStatus Status { get; private set; }

    /// <summary>When the person agreed, the last time.</summary>
    public DateTimeOffset AgreedAt { get; private set; }

    /// <summary>When they took it back; null while they agree.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>When it came to where it stands.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>The text as the editor left it; nothing before they began, and after the person took their consent back.</summary>
    public PublicationText Text
    {
        get => new(Title, Question, Answer);
        private set => (Title, Question, Answer) = value;
    }

    public string? Title { get; private set; }

    public string? Question { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>The last post of the consultation that the text was made from.</summary>
    public int UpToPost { get; private set; }

    /// <summary>Who prepared the text.</summary>
    public Guid? EditorId { get; private set; }

    /// <summary>Who passed it, or sent it back.</summary>
    public Guid? ReviewerId { get; private set; }

    /// <summary>Why it was sent back, declined or taken down; null where it was taken down because an expert found an error.</summary>
    public string? Reason { get; private set; }

    /// <summary>What is read by everybody; null while nothing is.</summary>
    public Guid? PublishedId { get; private set; }

    /// <summary>An expert found an error in the answer, and the page went before anybody gave a reason.</summary>
    public bool IsTakenDownForError => Status is PublicationStatus.TakenDown && Reason is null;

    /// <summary>An editor may work on the text.</summary>
    public bool IsOpen => Status is PublicationStatus.Agreed or PublicationStatus.Returned or PublicationStatus.TakenDown;

    /// <exception cref="BrokenRuleException">There is no answer, or its words are gone.</exception>
    public static Publication Agree(Consultation consultation, Matter matter, DateTimeOffset now)
    {
        MustBeAnswered(consultation);
        var publication = new Publication { ConsultationId = consultation.Id, PersonId = consultation.PersonId, Region = consultation.Region };
        publication.Begin(matter, now);
        return publication;
    }

    public bool Can(PublicationStatus next) => Moves.Allows(Status, next);

    /// <summary>The person had taken their consent back, and agrees again. Nothing of the earlier text is left.</summary>
    public void AgreeAgain(Consultation consultation, Matter matter, DateTimeOffset now)
    {
        MustBeAnswered(consultation);
        MustBeAble(PublicationStatus.Agreed);
        Begin(matter, now);
    }

    /// <summary>The person takes their consent back: whatever was made of it goes. Pressed twice it is taken back once.</summary>
    /// <returns>What was read by everybody until now, and must go.</returns>
    public Guid? Revoke(Matter matter, DateTimeOffset now)
    {
        if (Status is PublicationStatus.Revoked)
        {
            return null;
        }

        Move(PublicationStatus.Revoked, now);
        (RevokedAt, Text, Reason) = (now, PublicationText.None, null);
        matter.Record(EntryAuthor.Person, PersonId, "Consultations.DidRevokePublication", null, now);
        return TakePage();
    }

    /// <summary>Keeps what an editor has typed.</summary>
    public void Keep(Guid editor, PublicationText text)
    {
        if (!IsOpen)
        {
            throw new BrokenRuleException("Consultations.PublicationMoved");
        }

        (Text, EditorId) = (text, editor);
    }

    /// <summary>The text is ready, and another person looks at it.</summary>
    /// <param name="editor">Who prepared it.</param>
    /// <param name="text">The text.</param>
    /// <param name="upToPost">The last post that it was made from.</param>
    /// <param name="now">The moment.</param>
    public void HandIn(Guid editor, PublicationText text, int upToPost, DateTimeOffset now)
    {
        BrokenRuleException.ThrowIfBlank(text.Title, "Consultations.PublicationNeedsTitle");
        BrokenRuleException.ThrowIfBlank(text.Question, "Consultations.PublicationNeedsQuestion");
        BrokenRuleException.ThrowIfBlank(text.Answer, "Consultations.PublicationNeedsAnswer");
        Move(PublicationStatus.InReview, now);
        (Text, EditorId, UpToPost, ReviewerId, Reason) = (text, editor, upToPost, null, null);
    }

    /// <summary>It is not fit to be published: who it is about could be told, or it helps nobody else. The person reads why.</summary>
    public void Decline(Guid editor, Matter matter, string reason, DateTimeOffset now)
    {
        var said = Said(reason);
        Move(PublicationStatus.Declined, now);
        (EditorId, Reason, Text) = (editor, said, PublicationText.None);
        matter.Record(EntryAuthor.Staff, editor, "Consultations.DidDeclineToPublish", null, now);
    }

    /// <summary>The second pair of eyes sends it back to be corrected.</summary>
    public void SendBack(Guid reviewer, string reason, DateTimeOffset now)
    {
        MustBeAnother(reviewer);
        var said = Said(reason);
        Move(PublicationStatus.Returned, now);
        (ReviewerId, Reason) = (reviewer, said);
    }

    /// <summary>The second pair of eyes passes it: from now on everybody can read the page.</summary>
    /// <param name="reviewer">Another than the editor, and not who answered.</param>
    /// <param name="consultation">With its posts.</param>
    /// <param name="matter">Its matter.</param>
    /// <param name="number">The number of the page.</param>
    /// <param name="now">The moment.</param>
    public PublishedAnswer Pass(Guid reviewer, Consultation consultation, Matter matter, string number, DateTimeOffset now)
    {
        MustBeAnother(reviewer);
        if (consultation.Posts.Any(post => post.IsOfLawyer() && post.AuthorId == reviewer))
        {
            throw new BrokenRuleException("Consultations.PublicationIsOwnAnswer");
        }

        if (consultation.Posts.Count > UpToPost)
        {
            throw new BrokenRuleException("Consultations.PublicationIsOutdated");
        }

        Move(PublicationStatus.Published, now);
        var page = PublishedAnswer.Publish(consultation, Text, number, now);
        (ReviewerId, PublishedId) = (reviewer, page.Id);
        matter.Record(EntryAuthor.Staff, reviewer, "Consultations.DidPublish", number, now);
        Raise(new AnswerPublished(ConsultationId, now));
        return page;
    }

    /// <summary>An editor takes the page down (下架): somebody could be told from it, or it is no longer right. The person reads why.</summary>
    /// <returns>The page that must go.</returns>
    public Guid? TakeDown(Guid editor, Matter matter, string reason, DateTimeOffset now)
    {
        var said = Said(reason);
        Move(PublicationStatus.TakenDown, now);
        (EditorId, Reason) = (editor, said);
        matter.Record(EntryAuthor.Staff, editor, "Consultations.DidTakeDown", null, now);
        return TakePage();
    }

    /// <summary>An expert found in the answer an error that may do harm: the page goes at once, before anybody else decides.</summary>
    /// <returns>The page that must go.</returns>
    public Guid? TakeDownForError(Matter matter, DateTimeOffset now)
    {
        Move(PublicationStatus.TakenDown, now);
        (EditorId, Reason) = (null, null);
        matter.Record(EntryAuthor.Program, null, "Consultations.DidTakeDown", null, now);
        return TakePage();
    }

    private static void MustBeAnswered(Consultation consultation)
    {
        if (consultation.AnsweredAt is null || consultation.Posts.All(post => post.Text.Length == 0))
        {
            throw new BrokenRuleException("Consultations.NothingToPublish");
        }
    }

    private static string Said(string? reason)
    {
        BrokenRuleException.ThrowIfBlank(reason, "Consultations.PublicationNeedsReason");
        return reason!.Trim();
    }

    private void MustBeAnother(Guid reviewer)
    {
        if (reviewer == EditorId)
        {
            throw new BrokenRuleException("Consultations.PublicationNeedsAnother");
        }
    }

    private void Begin(Matter matter, DateTimeOffset now)
    {
        (Status, AgreedAt, MovedAt, RevokedAt) = (PublicationStatus.Agreed, now, now, null);
        (EditorId, ReviewerId, UpToPost) = (null, null, 0);
        matter.Record(EntryAuthor.Person, PersonId, "Consultations.DidAgreeToPublish", null, now);
    }

    private Guid? TakePage()
    {
        var page = PublishedId;
        PublishedId = null;
        return page;
    }

    private void MustBeAble(PublicationStatus next)
    {
        if (!Can(next))
        {
            throw new BrokenRuleException("Consultations.PublicationMoved");
        }
    }

    private void Move(PublicationStatus next, DateTimeOffset now)
    {
        MustBeAble(next);
        (Status, MovedAt) = (next, now);
    }
}
