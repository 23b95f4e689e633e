using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations.Quality;

/// <summary>Experts look at what a rule draws, without knowing whose it is.</summary>
[Trait("Engine", "both")]
public class ExpertReviewTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static int _phone = 37220000;

    private static readonly (string, string)[] GoodSheet = [.. Enumerable.Range(0, 5).Select(i => ($"Scores[{i}].Points", "4"))];

    [Fact]
    public void The_rule_draws_its_share_and_always_the_same()
    {
        var rule = app.Services.GetRequiredService<SampleRule>();
        var ids = Enumerable.Range(0, 20_000).Select(_ => Guid.CreateVersion7()).ToList();

        Assert.InRange(ids.Count(id => rule.Draws(id, 5)), 850, 1150);
        Assert.Equal(ids.Where(id => rule.Draws(id, 5)), ids.Where(id => rule.Draws(id, 5)));
        // Who is drawn at a small share is drawn at a larger one.
        Assert.All(ids.Where(id => rule.Draws(id, 5)), id => Assert.True(rule.Draws(id, 20)));
        Assert.DoesNotContain(ids, id => rule.Draws(id, 0));
        Assert.All(ids, id => Assert.True(rule.Draws(id, 100)));
    }

    [Fact]
    public async Task What_is_closed_is_drawn_by_the_share_of_its_region_and_once()
    {
        await app.SaveAsync(RegionSetting.Of(QualityRules.ReviewShare, new RegionCode("330106"), 100, new DateOnly(2026, 1, 1), "测试", app.Clock.GetUtcNow()));
        var (question, _, _) = await AnsweredAsync();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await app.ChangeAsync(question, view => view.Consultation.Close(view.Matter, byPerson: false, app.Clock.GetUtcNow()));
            await app.DeliverAsync();
            await app.ChangeAsync(question, view =>
            {
                var now = app.Clock.GetUtcNow();
                var lawyer = new Responder(view.Consultation.LawyerId!.Value, "王明");
                view.Consultation.Reopen(view.Matter, Guid.CreateVersion7(), "又变了", now.AddDays(1), new Due(now.AddDays(1), "consultations.follow-up-limit=24h"), now);
                view.Consultation.Answer(view.Matter, lawyer, Guid.CreateVersion7(), "一样。", [], new Due(now.AddDays(7), "consultations.closing-limit=7d"), now);
            });
        }

        Assert.Equal(ReviewCause.Sample, (await ReviewOfAsync(question)).Cause);
    }

    [Fact]
    public async Task The_expert_reads_no_names_and_the_lawyer_reads_no_expert()
    {
        var (question, person, lawyer) = await AnsweredAsync("我叫王小红，电话13700137000，老板李大明欠我工钱。");
        await app.RateAsync(person, question, Grade.Bad);
        var review = await ReviewOfAsync(question);
        var (expert, desk) = await ExpertAsync();
        var page = (await desk.ReadPageAsync($"/desk/expert-reviews/{review.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("欠我工钱", page, StringComparison.Ordinal);
        Assert.DoesNotContain("13700137000", page, StringComparison.Ordinal);
        Assert.DoesNotContain("王小红", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ZX-", page, StringComparison.Ordinal);

        var answer = await desk.SendAsync($"/desk/expert-reviews/{review.Id}", [("Scores[0].Points", "1"), .. GoodSheet[1..], ("Scores[0].Reason", "没有问合同"), ("Remark", "先问有没有证据")]);
        Assert.Equal("/desk/expert-reviews", answer.Place());

        using var own = app.SignedIn(lawyer, Desks.Here, Role.Lawyer);
        var mine = (await own.ReadPageAsync("/desk/my-quality")).QuerySelector("main")!.TextContent;
        Assert.Contains("没有问合同", mine, StringComparison.Ordinal);
        Assert.Contains("先问有没有证据", mine, StringComparison.Ordinal);
        Assert.Contains("不满意", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("方远", mine, StringComparison.Ordinal);
        Assert.DoesNotContain(expert.ToString(), mine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Few_points_need_a_reason_and_what_was_typed_stays()
    {
        var (question, person, _) = await AnsweredAsync();
        await app.RateAsync(person, question, Grade.Bad);
        var review = await ReviewOfAsync(question);
        var (_, desk) = await ExpertAsync();

        var answer = await (await desk.SendAsync($"/desk/expert-reviews/{review.Id}", [("Scores[0].Points", "2"), .. GoodSheet[1..4], ("Remark", "写了很久的话")])).ReadPageAsync();

        Assert.Equal(["#Scores_0__Reason", "#Scores_4__Points"], answer.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")).Order());
        Assert.Equal("写了很久的话", answer.Typed("Remark"));
        Assert.Equal(ExpertReviewStatus.Open, (await ReviewOfAsync(question)).Status);
    }

    [Fact]
    public async Task A_fatal_error_is_called_back()
    {
        var (question, person, _) = await AnsweredAsync();
        await app.RateAsync(person, question, Grade.Bad);
        var review = await ReviewOfAsync(question);
        var (_, desk) = await ExpertAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync($"/desk/expert-reviews/{review.Id}", [.. GoodSheet, ("IsFatal", "true")])).StatusCode);

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => desk.SendAsync($"/desk/expert-reviews/{review.Id}", [.. GoodSheet, ("IsFatal", "true"), ("Remark", "时效算错了")])));
        await app.DeliverAsync();

        Assert.Equal(CallBackStatus.Open, await app.ReadAsync(db => db.Set<CallBack>().Where(one => one.SubjectId == question && one.Cause == CallBackCause.FatalError).Select(one => one.Status).SingleAsync()));
        Assert.Equal(5, await app.ReadAsync(db => db.Set<ExpertScore>().CountAsync(score => score.ReviewId == review.Id)));
    }

    [Fact]
    public async Task Nobody_reviews_what_they_answered_themselves()
    {
        var person = await PersonAsync();
        var both = await app.StaffAsync("两头", Desks.Here, Role.Lawyer, Role.Expert);
        var question = await app.AnsweredQuestionAsync(person, both);
        await app.RateAsync(person, question, Grade.Bad);
        var review = await ReviewOfAsync(question);
        using var desk = app.SignedIn(both, Desks.Here, Role.Lawyer, Role.Expert);

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/desk/expert-reviews/{review.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync($"/desk/expert-reviews/{review.Id}", GoodSheet)).StatusCode);
    }

    private async Task<(Guid Id, HttpClient Desk)> ExpertAsync()
    {
        var expert = await app.StaffAsync("方远", "330100", Role.Expert);
        return (expert, app.SignedIn(expert, "330100", Role.Expert));
    }

    private Task<ExpertReview> ReviewOfAsync(Guid question) => app.ReadAsync(db => db.Set<ExpertReview>().AsNoTracking().SingleAsync(review => review.ConsultationId == question));

    private async Task<(Guid Question, Guid Person, Guid Lawyer)> AnsweredAsync(string story = Given.Story)
    {
        var person = await PersonAsync();
        var (lawyer, _) = await app.LawyerAsync();
        return (await app.AnsweredQuestionAsync(person, lawyer, story), person, lawyer);
    }

    private Task<Guid> PersonAsync() => app.CitizenAsync($"137{Interlocked.Increment(ref _phone)}");
}
