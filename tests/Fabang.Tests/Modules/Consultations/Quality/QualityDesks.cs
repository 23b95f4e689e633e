using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Quality;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Quality;

/// <summary>People who are not content, and those who see to it.</summary>
internal static class QualityDesks
{
    public const string Answer = "可以要求支付。";

    public static HttpClient Citizen(this FabangApp app, Guid person) => app.SignedIn(person, "000000", Role.Citizen);

    public static async Task<HttpClient> ManagerAsync(this FabangApp app, string region = Desks.Here, string name = "周队") =>
        app.SignedIn(await app.StaffAsync(name, region, Role.DutyManager), region, Role.DutyManager);

    /// <summary>A question of this person that this lawyer has answered.</summary>
    public static async Task<Guid> AnsweredQuestionAsync(this FabangApp app, Guid person, Guid lawyer, string story = Given.Story)
    {
        var question = await app.SentQuestionAsync(person, Desks.Here, story);
        await app.ChangeAsync(question, view =>
        {
            var (who, now) = (new Responder(lawyer, "王明"), app.Clock.GetUtcNow());
            view.Consultation.Claim(view.Matter, who, now);
            view.Consultation.Answer(view.Matter, who, Guid.CreateVersion7(), Answer, [], new Due(now.AddDays(7), "consultations.closing-limit=7d"), now);
        });
        return question;
    }

    /// <summary>The person rates it as on their page, and what follows is delivered.</summary>
    public static async Task<CallBack?> RateAsync(this FabangApp app, Guid person, Guid question, Grade grade)
    {
        using var mine = app.Citizen(person);
        Assert.Equal(question.Mine(), (await mine.SendAsync(question.Mine("Rate"), ("Grade", grade.ToString()), ("Reasons", "Unclear"), ("Comment", "看不懂"))).Place());
        await app.DeliverAsync();
        return await app.CallBackAsync(question);
    }

    public static Task<CallBack?> CallBackAsync(this FabangApp app, Guid subject) =>
        app.ReadAsync(db => db.Set<CallBack>().AsNoTracking().Include(one => one.Tries).SingleOrDefaultAsync(one => one.SubjectId == subject && one.Cause == CallBackCause.BadRating));

    public static Task<Complaint> ComplaintAsync(this FabangApp app, Guid subject) =>
        app.ReadAsync(db => db.Set<Complaint>().AsNoTracking().Include(one => one.Entries).OrderByDescending(one => one.FiledAt).FirstAsync(one => one.SubjectId == subject));

    public static Task<int> ToldAsync(this FabangApp app, Guid person, string template) =>
        app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.AccountId == person && message.Template == $"Consultations.{template}"));

    public static string At(this CallBack callBack, string? handler = null) => $"/desk/call-backs/{callBack.Id}{(handler is null ? "" : $"?handler={handler}")}";
}
