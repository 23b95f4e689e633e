using Fabang.Kernel;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.Consultations.Publishing;

/// <summary>The rules of a publication, on plain objects.</summary>
public class PublicationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly PublicationText Text = new("工钱怎么要", "老板不给工钱。", "可以要求支付。");

    private readonly Guid _editor = Guid.CreateVersion7();
    private readonly Guid _reviewer = Guid.CreateVersion7();
    private readonly Responder _lawyer = new(Guid.CreateVersion7(), "王明");
    private readonly Matter _matter = Matter.Open(MatterKind.Consultation, "ZX-1", Guid.CreateVersion7(), new RegionCode("330106"), "工钱", ("/my", "/desk"), Now);

    [Fact]
    public void Every_state_is_reached_and_only_consent_leads_out_of_revocation()
    {
        Assert.Equal(Enum.GetValues<PublicationStatus>(), Publication.Moves.ReachableFrom(PublicationStatus.Agreed).Order());
        Assert.All(Enum.GetValues<PublicationStatus>().Where(status => status is not PublicationStatus.Revoked), status => Assert.True(Publication.Moves.Allows(status, PublicationStatus.Revoked)));
        Assert.Equal([PublicationStatus.Agreed], Publication.Moves[PublicationStatus.Revoked]);
        Assert.Equal([PublicationStatus.InReview], Enum.GetValues<PublicationStatus>().Where(status => Publication.Moves.Allows(status, PublicationStatus.Published)));
    }

    [Fact]
    public void A_question_without_an_answer_cannot_be_agreed_to() =>
        Assert.Equal("Consultations.NothingToPublish", Broken(() => Publication.Agree(Sent(), _matter, Now)));

    [Fact]
    public void What_is_published_has_its_own_text_and_the_cited_version_and_leads_to_nobody()
    {
        var (publication, consultation) = InReview();

        var page = publication.Pass(_reviewer, consultation, _matter, "WD-330000-20260302-0001", Now);

        Assert.Equal((Text.Title, Text.Question, Text.Answer), (page.Title, page.Question, page.Answer));
        var citation = Assert.Single(page.Citations);
        Assert.Equal(("劳动合同法#30", new DateOnly(2012, 12, 28), "旧的条文"), (citation.Article, citation.VersionDate!.Value, citation.Text));
        Assert.Equal("330000", page.Province.Value);
        Assert.DoesNotContain(typeof(PublishedAnswer).GetProperties(), property => property.Name.Contains("Person", StringComparison.Ordinal) || property.Name.Contains("Consultation", StringComparison.Ordinal));
        Assert.NotEqual(consultation.Id, page.Id);
    }

    [Fact]
    public void Nobody_passes_what_they_prepared_or_answered_themselves()
    {
        var (publication, consultation) = InReview();

        Assert.Equal("Consultations.PublicationNeedsAnother", Broken(() => publication.Pass(_editor, consultation, _matter, "WD-1", Now)));
        Assert.Equal("Consultations.PublicationNeedsAnother", Broken(() => publication.SendBack(_editor, "还有名字", Now)));
        Assert.Equal("Consultations.PublicationIsOwnAnswer", Broken(() => publication.Pass(_lawyer.Id, consultation, _matter, "WD-1", Now)));
        Assert.Equal(PublicationStatus.InReview, publication.Status);
    }

    [Fact]
    public void What_was_written_since_must_be_looked_at_first()
    {
        var (publication, consultation) = InReview();
        consultation.Amend(_matter, _lawyer, Guid.CreateVersion7(), "条文改了。", Now);

        Assert.Equal("Consultations.PublicationIsOutdated", Broken(() => publication.Pass(_reviewer, consultation, _matter, "WD-1", Now)));
        publication.SendBack(_reviewer, "有新的答复", Now);
        publication.HandIn(_editor, Text, consultation.Posts.Count, Now);
        Assert.NotNull(publication.Pass(_reviewer, consultation, _matter, "WD-1", Now));
    }

    [Fact]
    public void Who_takes_their_consent_back_leaves_no_word_and_may_agree_again()
    {
        var (publication, consultation) = InReview();
        var page = publication.Pass(_reviewer, consultation, _matter, "WD-1", Now);

        Assert.Equal(page.Id, publication.Revoke(_matter, Now));
        Assert.Null(publication.Revoke(_matter, Now));
        page.Withdraw(Now);

        Assert.Equal(PublicationText.None, publication.Text);
        Assert.Equal(("", "", "", 0), (page.Title, page.Question, page.Answer, page.Citations.Count));
        Assert.Equal("Consultations.PublicationMoved", Broken(() => publication.HandIn(_editor, Text, 2, Now)));
        publication.AgreeAgain(consultation, _matter, Now);
        Assert.Equal((PublicationStatus.Agreed, (Guid?)null, (DateTimeOffset?)null), (publication.Status, publication.EditorId, publication.RevokedAt));
    }

    [Fact]
    public void Sending_back_declining_and_taking_down_need_a_reason()
    {
        var (publication, consultation) = InReview();
        Assert.Equal("Consultations.PublicationNeedsReason", Broken(() => publication.SendBack(_reviewer, " ", Now)));
        publication.SendBack(_reviewer, "还有名字", Now);
        Assert.Equal("Consultations.PublicationNeedsReason", Broken(() => publication.Decline(_editor, _matter, "", Now)));
        publication.HandIn(_editor, Text, 2, Now);
        publication.Pass(_reviewer, consultation, _matter, "WD-1", Now);
        Assert.Equal("Consultations.PublicationNeedsReason", Broken(() => publication.TakeDown(_editor, _matter, "", Now)));
        Assert.Equal(PublicationStatus.Published, publication.Status);
    }

    [Theory]
    [InlineData("", "问", "答", "Consultations.PublicationNeedsTitle")]
    [InlineData("题", " ", "答", "Consultations.PublicationNeedsQuestion")]
    [InlineData("题", "问", null, "Consultations.PublicationNeedsAnswer")]
    public void What_is_handed_in_is_whole(string title, string question, string? answer, string rule)
    {
        var publication = Publication.Agree(Answered(), _matter, Now);

        Assert.Equal(rule, Broken(() => publication.HandIn(_editor, new(title, question, answer), 2, Now)));
    }

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Code;

    private (Publication, Consultation) InReview()
    {
        var consultation = Answered();
        var publication = Publication.Agree(consultation, _matter, Now);
        publication.HandIn(_editor, Text, consultation.Posts.Count, Now);
        return (publication, consultation);
    }

    private Consultation Sent() => Consultation.Send(Guid.CreateVersion7(), _matter, "老板张三不给工钱。", new Due(Now.AddDays(1), "consultations.answer-limit=24h"), Now, "wages");

    private Consultation Answered()
    {
        var consultation = Sent();
        consultation.Claim(_matter, _lawyer, Now);
        consultation.Answer(
            _matter, _lawyer, Guid.CreateVersion7(), "可以要求支付。", [Citation.Of("劳动合同法#30", "《劳动合同法》第三十条", new DateOnly(2012, 12, 28), "旧的条文", isOfficial: true, place: 1)],
            new Due(Now.AddDays(7), "consultations.closing-limit=7d"), Now);
        return consultation;
    }
}
