using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Consultations.Quality;
using Fabang.Tests.Modules.Consultations.Quality;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Publishing;

/// <summary>From the person's consent to the page that everybody reads, and back.</summary>
[Trait("Engine", "both")]
public class PublishingTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 36220000;

    [Fact]
    public async Task Two_people_publish_what_its_person_agreed_to()
    {
        var (person, lawyer) = await PeopleAsync();
        var question = await app.AnsweredQuestionAsync(person, lawyer, "我叫张建国，电话13812345678，老板王建国欠我工钱。");
        using var mine = app.Citizen(person);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => mine.SendAsync(question.Publishing("Agree"))));
        var publication = await app.PublicationAsync(question);
        var (_, editor) = await app.EditorAsync("周编");
        var (_, reviewer) = await app.EditorAsync("吴审", "330100");

        var page = await editor.ReadPageAsync(publication.At());
        Assert.Equal("我叫张某，电话〔电话〕，老板王某欠我工钱。", page.Typed("Question")!.Trim());
        Assert.Equal(["张建国", "13812345678", "王建国"], page.QuerySelectorAll("mark").Select(mark => mark.TextContent).Take(3));
        var refused = await (await editor.SendAsync(publication.At("HandIn"), ("Title", "工钱"), ("Question", "电话13812345678"), ("Answer", "支付"), ("Seen", "2"))).ReadPageAsync();
        Assert.Equal("#Question", refused.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("电话13812345678", refused.Typed("Question")!.Trim());
        var text = await app.TextAsync(publication);
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => editor.SendAsync(publication.At("HandIn"), text))), answer => Assert.Equal("/desk/publications", answer.Place()));
        Assert.Equal(HttpStatusCode.Conflict, (await editor.SendAsync(publication.At("Pass"))).StatusCode);
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => reviewer.SendAsync(publication.At("Pass")))), answer => Assert.Equal("/desk/publications", answer.Place()));
        await app.SettleAnswersAsync();

        var passed = await app.PublicationAsync(question);
        Assert.Equal((PublicationStatus.Published, 1), (passed.Status, await app.ReadAsync(db => db.Set<PublishedAnswer>().CountAsync(answer => answer.Id == passed.PublishedId))));
        using var anybody = app.Visitor();
        var read = (await anybody.ReadPageAsync($"/answers/{passed.PublishedId}")).QuerySelector("main")!.TextContent;
        Assert.Contains("WD-330000-20260302-", read, StringComparison.Ordinal);
        Assert.Contains("在工地干了三个月，老板不给工钱。", read, StringComparison.Ordinal);
        Assert.Contains("这是答复别人的", read, StringComparison.Ordinal);
        Assert.DoesNotContain("张建国", read, StringComparison.Ordinal);
        Assert.DoesNotContain("ZX-", read, StringComparison.Ordinal);
        Assert.Contains((await anybody.ReadPageAsync("/answers")).QuerySelectorAll(".law-title a"), link => link.GetAttribute("href") == $"/answers/{passed.PublishedId}");
        Assert.Contains("已公开", (await mine.ReadPageAsync(question.Mine())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.ToldAsync(person, "Published"));
        Assert.Equal(ReviewCause.Published, await app.ReadAsync(db => db.Set<ExpertReview>().Where(review => review.ConsultationId == question).Select(review => review.Cause).SingleAsync()));
    }

    [Fact]
    public async Task The_page_goes_with_the_press_that_takes_the_consent_back()
    {
        var (person, lawyer) = await PeopleAsync();
        var (question, publication) = await app.PublishedAsync(person, lawyer, title: "撤回的问题");
        using var mine = app.Citizen(person);
        using var anybody = app.Visitor();
        Assert.NotEmpty((await anybody.ReadPageAsync("/answers?q=撤回的问题")).QuerySelectorAll(".law-title"));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => mine.SendAsync(question.Publishing("Revoke"))));

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/answers/{publication.PublishedId}")).StatusCode);
        // Before the index has heard of it, and after.
        Assert.DoesNotContain("撤回的问题", (await anybody.ReadPageAsync("/answers?q=撤回的问题")).QuerySelector("main")!.TextContent.Replace("还没有", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await app.SettleAnswersAsync();
        var gone = await app.ReadAsync(db => db.Set<PublishedAnswer>().AsNoTracking().Include(answer => answer.Citations).SingleAsync(answer => answer.Id == publication.PublishedId));
        Assert.Equal(("", "", ""), (gone.Title, gone.Question, gone.Answer));
        var left = await app.PublicationAsync(question);
        Assert.Equal((PublicationStatus.Revoked, PublicationText.None), (left.Status, left.Text));
        var (_, editor) = await app.EditorAsync("周编");
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(publication.At())).StatusCode);

        await mine.SendAsync(question.Publishing("Agree"));
        Assert.Equal(PublicationStatus.Agreed, (await app.PublicationAsync(question)).Status);
    }

    [Fact]
    public async Task It_exists_for_its_person_and_the_duty_managers_of_the_region_alone()
    {
        var (person, lawyer) = await PeopleAsync();
        var (question, publication) = await app.AgreedAsync(person, lawyer);
        using var stranger = app.Citizen(await PersonAsync());
        using var answerer = app.SignedIn(lawyer, Desks.Here, Role.Lawyer);
        using var elsewhere = await app.ManagerAsync("310101");
        using var both = app.SignedIn(person, Desks.Here, Role.DutyManager);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(question.Publishing())).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.SendAsync(question.Publishing("Revoke"))).StatusCode);
        foreach (var other in new[] { answerer, elsewhere, both })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(publication.At())).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(publication.At("HandIn"), Publishers.Text)).StatusCode);
        }

        Assert.DoesNotContain(publication.Id.ToString(), (await elsewhere.ReadPageAsync("/desk/publications")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(PublicationStatus.Agreed, (await app.PublicationAsync(question)).Status);
        var unanswered = await app.SentQuestionAsync(person);
        using var mine = app.Citizen(person);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.SendAsync(unanswered.Publishing("Agree"))).StatusCode);
    }

    [Fact]
    public async Task What_is_sent_back_declined_or_taken_down_says_why()
    {
        var (person, lawyer) = await PeopleAsync();
        var (question, publication) = await app.AgreedAsync(person, lawyer);
        var (_, editor) = await app.EditorAsync("周编");
        var (_, reviewer) = await app.EditorAsync("吴审");
        await editor.SendAsync(publication.At("HandIn"), await app.TextAsync(publication));

        var silent = await (await reviewer.SendAsync(publication.At("SendBack"))).ReadPageAsync();
        Assert.Equal("#Reason", silent.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        await reviewer.SendAsync(publication.At("SendBack"), ("Reason", "工地的名字还在"));
        Assert.Contains("工地的名字还在", (await editor.ReadPageAsync(publication.At())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("工钱怎么要", (await editor.ReadPageAsync(publication.At())).Typed("Title"));
        await editor.SendAsync(publication.At("HandIn"), await app.TextAsync(publication));
        await reviewer.SendAsync(publication.At("Pass"));
        var first = (await app.PublicationAsync(question)).PublishedId;
        Assert.Equal(publication.At(), (await reviewer.SendAsync(publication.At("TakeDown"), ("Reason", "法律改了，重新整理"))).Place());

        using var mine = app.Citizen(person);
        Assert.Contains("法律改了，重新整理", (await mine.ReadPageAsync(question.Publishing())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"/answers/{first}")).StatusCode);
        await editor.SendAsync(publication.At("HandIn"), await app.TextAsync(publication));
        await reviewer.SendAsync(publication.At("Pass"));
        Assert.NotEqual(first, (await app.PublicationAsync(question)).PublishedId!.Value);

        var (other, declined) = await app.AgreedAsync(person, lawyer);
        await editor.SendAsync(declined.At("Decline"), ("Reason", "案情太特别，能认出人"));
        Assert.Contains("案情太特别", (await mine.ReadPageAsync(other.Publishing())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_editor_saves_is_there_for_the_next()
    {
        var (person, lawyer) = await PeopleAsync();
        var (_, publication) = await app.AgreedAsync(person, lawyer);
        var (_, first) = await app.EditorAsync("周编");
        var (_, second) = await app.EditorAsync("吴审");

        await first.SendAsync(publication.At("Save"), ("Title", "写到一半"), ("Question", "老板不给工钱"), ("Answer", ""), ("Seen", "2"));

        var page = await second.ReadPageAsync(publication.At());
        Assert.Equal("写到一半", page.Typed("Title"));
        Assert.Contains("周编", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_saved_meanwhile_is_not_lost_and_what_was_typed_stays()
    {
        var (person, lawyer) = await PeopleAsync();
        var (question, publication) = await app.AgreedAsync(person, lawyer);
        var (_, first) = await app.EditorAsync("周编");
        var (_, second) = await app.EditorAsync("吴审");
        var version = (await second.ReadPageAsync(publication.At())).Typed("Version")!;

        await first.SendAsync(publication.At("Save"), ("Title", "先存的"), ("Question", "老板不给工钱"), ("Answer", "支付"), ("Seen", "2"), ("Version", version));
        (string, string)[] mine = [("Title", "后存的"), ("Question", "老板欠工钱"), ("Answer", "支付"), ("Seen", "2")];
        using var late = await second.SendAsync(publication.At("Save"), [.. mine, ("Version", version)]);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.ReadPageAsync();
        Assert.Contains("有人改过这份稿子", page.Problems(), StringComparison.Ordinal);
        Assert.Equal("后存的", page.Typed("Title"));
        Assert.Contains("先存的", page.QuerySelector("[aria-labelledby=saved-meanwhile]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("先存的", (await app.PublicationAsync(question)).Text.Title);

        // Who has read it saves over it; the same press twice is one.
        foreach (var _ in (int[])[1, 2])
        {
            using var again = await second.SendAsync(publication.At("Save"), [.. mine, ("Version", page.Typed("Version")!)]);
            Assert.Equal(publication.At(), again.Place());
        }

        Assert.Equal("后存的", (await app.PublicationAsync(question)).Text.Title);
    }

    [Fact]
    public async Task An_error_that_experts_find_takes_the_page_down()
    {
        var (person, lawyer) = await PeopleAsync();
        var (question, publication) = await app.PublishedAsync(person, lawyer);
        var review = await app.ReadAsync(db => db.Set<ExpertReview>().SingleAsync(one => one.ConsultationId == question));
        var expert = app.SignedIn(await app.StaffAsync("方远", "330100", Role.Expert), "330100", Role.Expert);

        await expert.SendAsync($"/desk/expert-reviews/{review.Id}", [.. Enumerable.Range(0, 5).Select(i => ($"Scores[{i}].Points", "4")), ("IsFatal", "true"), ("Remark", "时效算错了")]);
        await app.DeliverAsync();

        using var mine = app.Citizen(person);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.GetAsync($"/answers/{publication.PublishedId}")).StatusCode);
        Assert.Contains("专家复查时发现答复可能有错", (await mine.ReadPageAsync(question.Publishing())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_answer_is_shown_to_the_editors()
    {
        var (person, lawyer) = await PeopleAsync();
        var (question, publication) = await app.PublishedAsync(person, lawyer);
        await app.ChangeAsync(question, view => view.Consultation.Amend(view.Matter, new Responder(lawyer, "王明"), Guid.CreateVersion7(), "条文改了。", app.Clock.GetUtcNow()));
        var (_, editor) = await app.EditorAsync("周编");

        var row = (await editor.ReadPageAsync("/desk/publications?Show=Published")).QuerySelector($"a[href='{publication.At()}']")!;

        Assert.Contains("后来有新的内容", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Similar_answers_are_shown_before_sending_and_nothing_typed_is_lost()
    {
        var (person, lawyer) = await PeopleAsync();
        var (_, publication) = await app.PublishedAsync(person, lawyer, "在餐馆打工，老板拖欠三个月工资一直不发，怎么要回来？", "餐馆拖欠工资怎么要");
        using var visitor = app.Visitor();
        await visitor.SendAsync("/ask", ("Story", "我在饭店端盘子，老板拖欠工资不发，我要怎么要回工资？"));
        await visitor.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        await visitor.SendAsync("/ask/details");

        var check = await visitor.ReadPageAsync("/ask/check");
        Assert.Contains(check.QuerySelectorAll(".law-title a"), link => link.GetAttribute("href") == $"/answers/{publication.PublishedId}");
        var answer = await visitor.ReadPageAsync($"/answers/{publication.PublishedId}");
        Assert.NotNull(answer.QuerySelector("a[href='/ask/check']"));
        Assert.Contains("我在饭店端盘子", (await visitor.ReadPageAsync("/ask/check")).QuerySelector(".as-written")!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await visitor.ReadPageAsync("/laws/search?q=老板拖欠工资")).QuerySelectorAll("section[aria-labelledby=asked] a"), link => link.GetAttribute("href") == $"/answers/{publication.PublishedId}");

        using var other = app.Visitor();
        await other.SendAsync("/ask", ("Story", "我和丈夫想离婚，孩子归谁？"));
        await other.SendAsync("/region", ("code", "330106"), ("from", "/ask/details"));
        await other.SendAsync("/ask/details");
        Assert.Null((await other.ReadPageAsync("/ask/check")).QuerySelector("#similar"));
        Assert.Null((await other.ReadPageAsync("/laws/search?q=离婚孩子归谁")).QuerySelector("#asked"));
    }

    private async Task<(Guid Person, Guid Lawyer)> PeopleAsync() => (await PersonAsync(), (await app.LawyerAsync()).Id);

    private Task<Guid> PersonAsync() => app.CitizenAsync($"136{Interlocked.Increment(ref _phone)}");
}
