using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Access;

/// <summary>Call-backs, expert reviews and complaints: those that the pages show, and others that the deeds change.</summary>
internal static class QualityScene
{
    private const string Here = "330106";

    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner, Guid lawyer, Guid colleague)
    {
        var (now, due) = (app.Clock.GetUtcNow(), new Due(app.Clock.GetUtcNow().AddDays(5), "consultations.call-back-limit=5wd"));
        var sheet = app.Services.GetRequiredService<ScoreSheets>().InForce(new DateOnly(2026, 3, 2));
        List<(string, Guid)> things = [];
        foreach (var name in new[] { "shown", "done" })
        {
            var view = await AnsweredAsync(app, owner, lawyer);
            var question = view.Consultation.Id;
            var asked = CallBack.Open(view.Matter, question, isTalk: false, lawyer, CallBackCause.BadRating, due, now);
            var correcting = CallBack.Open(view.Matter, question, isTalk: false, lawyer, CallBackCause.FatalError, due, now);
            correcting.LetCorrect(view.Matter, new Responder(Guid.CreateVersion7(), "周队"), "说好更正", new Responder(colleague, "李红"), now);
            await app.SaveAsync(asked);
            await app.SaveAsync(correcting);
            var review = await app.SaveAsync(ExpertReview.Draw(question, new RegionCode(Here), lawyer, ReviewCause.Sample, sheet, now));
            var complaint = await app.SaveAsync(Filed(view, due, $"TS-{name}-1", now));
            var other = Filed(await AnsweredAsync(app, owner, lawyer), due, $"TS-{name}-2", now);
            other.Accept(Guid.CreateVersion7(), due, now);
            other.AskStatement(Guid.CreateVersion7(), now);
            await app.SaveAsync(other);
            things.AddRange([($"{name}-call", asked.Id), ($"{name}-correction", correcting.Id), ($"{name}-review", review.Id), ($"{name}-complaint", complaint.Id), ($"{name}-statement", other.Id)]);
        }

        things.Add(("to-complain", (await AnsweredAsync(app, owner, lawyer)).Consultation.Id));
        // What has gone one step up is no longer for those here: it has one of its own.
        var decided = Filed(await AnsweredAsync(app, owner, lawyer), due, "TS-decided-1", now);
        decided.Accept(Guid.CreateVersion7(), due, now);
        decided.Decide(Guid.CreateVersion7(), ComplaintOutcome.Upheld, "已批评教育", due, now);
        things.Add(("decided-complaint", (await app.SaveAsync(decided)).Id));
        return things;
    }

    private static Complaint Filed(ConsultationView view, Due due, string number, DateTimeOffset now)
    {
        var about = new ComplaintSubject(view.Consultation.Id, false, view.Matter.Id, view.Matter.PersonId, view.Consultation.LawyerId, view.Matter.Region, view.Matter.Number, view.Matter.Title, view.Matter.PersonPath);
        return Complaint.File(Guid.CreateVersion7(), number, about, ComplaintReason.Attitude, "说话很冲", due, now);
    }

    private static async Task<ConsultationView> AnsweredAsync(FabangApp app, Guid owner, Guid lawyer)
    {
        var question = await app.SentQuestionAsync(owner, Here, "楼上漏水怎么办？");
        return await app.ChangeAsync(question, view =>
        {
            var (who, now) = (new Responder(lawyer, "王明"), app.Clock.GetUtcNow());
            view.Consultation.Claim(view.Matter, who, now);
            view.Consultation.Answer(view.Matter, who, Guid.CreateVersion7(), "先找物业。", [], new Due(now.AddDays(7), "consultations.closing-limit=7d"), now);
        });
    }
}
