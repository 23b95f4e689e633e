using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters;
using Fabang.Tests.Modules.LawLibrary;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations;

/// <summary>The lawyer's desk, through its pages.</summary>
public class DeskTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task A_lawyer_claims_types_cites_and_answers()
    {
        using var texts = LawTexts.Small();
        await app.ImportAndIndexAsync(texts.Root);
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.SentQuestionAsync(await app.CitizenAsync("13822220001"));
        Assert.Contains(question.At(), (await desk.ReadPageAsync("/desk/consultations")).Body!.InnerHtml, StringComparison.Ordinal);

        Assert.Equal(question.At(), (await desk.SendAsync(question.At("Claim"))).Place());
        await desk.SendAsync(question.At("Cite") + "&article=劳动合同法%2330", ("Text", "写到一半"), ("Words", "信封"));
        var page = await desk.ReadPageAsync(question.At());
        Assert.Equal("写到一半", page.Typed("Text"));
        var sent = await desk.SendAsync(question.At("Answer"), ("SendingId", page.Typed("SendingId")!), ("Text", "可以要求支付。"));

        Assert.Equal(question.At(), sent.Place());
        var view = await app.ConsultationAsync(question);
        Assert.Equal((ConsultationStatus.Answered, lawyer), (view.Consultation.Status, view.Consultation.LawyerId));
        var citation = Assert.Single(view.Consultation.Posts[^1].Citations);
        Assert.Equal(("劳动合同法#30", new DateOnly(2012, 12, 28), true), (citation.Article, citation.VersionDate, citation.IsOfficial));
        Assert.Contains("蓝色信封", citation.Text, StringComparison.Ordinal);
        Assert.Equal(NextActor.Person, view.Matter.NextActor);
        Assert.False(await app.ReadAsync(db => db.Set<AnswerDraft>().AnyAsync(draft => draft.ConsultationId == question)));
    }

    [Fact]
    public async Task An_answer_stays_as_the_law_read_when_it_was_given()
    {
        using var texts = LawTexts.Small();
        await app.ImportAndIndexAsync(texts.Root);
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220002"), lawyer);
        await desk.SendAsync(question.At("Cite") + "&article=示例路灯条例%231", ("Text", "看这一条"));
        await desk.SendAsync(question.At("Answer"), ("Text", "看这一条"));

        texts.Write("national/行政法规/示例路灯条例(2026-01-01).md", LawTexts.Law("示例路灯条例", "2026年1月1日 国务院修订", "第一条 路灯整天点亮。"));
        await app.ImportAndIndexAsync(texts.Root);

        var citation = Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts[^1].Citations);
        Assert.Equal(new DateOnly(2019, 3, 2), citation.VersionDate);
        Assert.Contains("天黑以后", citation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_sent_twice_is_one()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220003"), lawyer);
        var (text, sending) = (("Text", "可以要求支付。"), ("SendingId", Guid.CreateVersion7().ToString()));

        var first = await desk.SendAsync(question.At("Answer"), sending, text);
        var second = await desk.SendAsync(question.At("Answer"), sending, text);

        Assert.Equal((question.At(), question.At()), (first.Place(), second.Place()));
        Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts, post => post.Kind is PostKind.Answer);
    }

    [Fact, Trait("Engine", "both")]
    public async Task The_answer_sent_many_times_at_once_is_one()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        for (var round = 0; round < 10; round++)
        {
            var question = await app.ClaimedQuestionAsync(await app.CitizenAsync($"1382223{round:D4}"), lawyer);
            var (text, sending) = (("Text", "可以要求支付。"), ("SendingId", Guid.CreateVersion7().ToString()));

            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.SendAsync(question.At("Answer"), sending, text)));

            Assert.All(answers, answer => Assert.Equal(question.At(), answer.Place()));
            Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts, post => post.Kind is PostKind.Answer);
        }
    }

    [Fact]
    public async Task An_id_that_belongs_to_another_answer_is_refused()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var person = await app.CitizenAsync("13822220004");
        var (one, other) = (await app.ClaimedQuestionAsync(person, lawyer), await app.ClaimedQuestionAsync(person, lawyer));

        var answer = await desk.SendAsync(one.At("Answer"), ("SendingId", other.ToString()), ("Text", "可以要求支付。"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(ConsultationStatus.Claimed, (await app.ConsultationAsync(one)).Consultation.Status);
    }

    [Fact]
    public async Task Who_comes_second_reads_who_has_it()
    {
        var (_, first) = await app.LawyerAsync("赵一");
        var (_, second) = await app.LawyerAsync("钱二");
        var question = await app.SentQuestionAsync(await app.CitizenAsync("13822220005"));
        await second.ReadPageAsync(question.At());
        await first.SendAsync(question.At("Claim"));

        var answer = await second.SendAsync(question.At("Claim"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("赵一", (await answer.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await second.SendAsync(question.At("Save"), ("Text", "抢着写"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await second.SendAsync(question.At("Answer"), ("Text", "抢着答"))).StatusCode);
        Assert.Single((await app.ConsultationAsync(question)).Consultation.Posts);
    }

    [Fact]
    public async Task What_is_typed_on_a_page_that_grew_old_is_shown_again()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220006"), lawyer);

        var answer = await desk.SendAsync(question.At("Answer"), ("Text", ""));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).Problems());
        await desk.SendAsync(question.At("Save"), ("Text", "<b>留着</b>"));
        Assert.Equal("<b>留着</b>", (await desk.ReadPageAsync(question.At())).Typed("Text"));
    }

    [Fact]
    public async Task The_return_key_sends_no_answer()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220011"), lawyer);

        var page = await desk.ReadPageAsync(question.At());

        // A browser presses the first button that belongs to the form, wherever it stands.
        var first = page.QuerySelectorAll("form#answer button, button[form=answer]")[0];
        Assert.Contains("handler=Search", first.GetAttribute("formaction"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_case_stands_what_else_there_is_to_do()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var person = await app.CitizenAsync("13822220012");
        var (open, other) = (await app.ClaimedQuestionAsync(person, lawyer), await app.SentQuestionAsync(person));

        var list = (await desk.ReadPageAsync(open.At())).QuerySelector(".desk-list")!;

        Assert.Equal(open.At(), Assert.Single(list.QuerySelectorAll("[aria-current]")).GetAttribute("href"));
        Assert.NotNull(list.QuerySelector($"a[href='{other.At()}']"));
    }

    [Fact]
    public async Task A_question_is_given_back_with_a_reason()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220007"), lawyer);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(question.Over("Release"), ("Reason", " "))).StatusCode);

        Assert.Equal("/desk/consultations", (await desk.SendAsync(question.Over("Release"), ("Reason", "超出专长"))).Place());

        var view = await app.ConsultationAsync(question);
        Assert.Equal((ConsultationStatus.Waiting, (Guid?)null), (view.Consultation.Status, view.Consultation.LawyerId));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync(question.Over("Release"), ("Reason", "又来"))).StatusCode);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_refused_and_kept()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220008"), lawyer);
        var reason = new string('长', 201);

        var page = await (await desk.SendAsync(question.Over("Release"), ("Reason", reason))).ReadPageAsync();

        Assert.NotEmpty(page.Problems());
        Assert.Equal(reason, page.Typed("Reason"));
        Assert.Equal(ConsultationStatus.Claimed, (await app.ConsultationAsync(question)).Consultation.Status);
    }

    [Fact]
    public async Task A_colleague_of_the_region_gets_it_and_nobody_else()
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var (colleague, _) = await app.LawyerAsync("孙三", onDuty: false);
        var (stranger, _) = await app.LawyerAsync("李四", "310101");
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220009"), lawyer);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(question.Over("Colleague"), ("Colleague", stranger.ToString()))).StatusCode);

        Assert.Equal("/desk/consultations", (await desk.SendAsync(question.Over("Colleague"), ("Colleague", colleague.ToString()))).Place());

        var view = await app.ConsultationAsync(question);
        Assert.Equal((colleague, colleague), (view.Consultation.LawyerId, view.Matter.NextActorId));
    }

    [Theory]
    [InlineData("330203", true)]
    [InlineData(" 浙江省宁波市海曙区 ", true)]
    [InlineData("000000", false)]
    [InlineData("全国", false)]
    [InlineData("999999", false)]
    [InlineData("海曙", false)]
    [InlineData("", false)]
    public async Task Another_region_takes_it_by_code_or_full_name(string region, bool moved)
    {
        var (lawyer, desk) = await app.LawyerAsync();
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync($"1382224{1000 + (region.GetHashCode(StringComparison.Ordinal) & 0xFFF):D4}"), lawyer);

        var answer = await desk.SendAsync(question.Over("Region"), ("Region", region));

        Assert.Equal(moved ? HttpStatusCode.Redirect : HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(moved ? "330203" : Desks.Here, (await app.ConsultationAsync(question)).Consultation.Region.Value);
        Assert.Equal(moved ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await desk.GetAsync(question.At())).StatusCode);
    }

    [Fact]
    public async Task The_duty_manager_hands_over_what_others_have()
    {
        var (lawyer, _) = await app.LawyerAsync();
        var (colleague, _) = await app.LawyerAsync("周五");
        var question = await app.ClaimedQuestionAsync(await app.CitizenAsync("13822220010"), lawyer);
        using var manager = app.SignedIn(await app.StaffAsync("值班长", Desks.Here, Role.DutyManager), Desks.Here, Role.DutyManager);

        Assert.Equal("/desk/consultations", (await manager.SendAsync(question.Over("Colleague"), ("Colleague", colleague.ToString()))).Place());

        Assert.Equal(colleague, (await app.ConsultationAsync(question)).Consultation.LawyerId);
    }
}
