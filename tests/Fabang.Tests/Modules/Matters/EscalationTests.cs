using System.Net;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Jobs;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Matters;

[Trait("Engine", "both")]
public class EscalationTests(FabangApp app) : IClassFixture<FabangApp>
{
    [Fact]
    public async Task What_is_not_answered_in_time_is_on_the_duty_managers_desk_and_the_person_is_told()
    {
        var person = await app.CitizenAsync();
        var question = await app.SentQuestionAsync(person);
        var manager = app.SignedIn(await app.StaffAsync("周队", "330100", Role.DutyManager), "330100", Role.DutyManager);
        app.Clock.Advance(TimeSpan.FromHours(23));
        await app.RunAsync<EscalateOverdue>();
        var number = (await app.ConsultationAsync(question)).Matter.Number;
        Assert.DoesNotContain(number, await manager.GetStringAsync("/desk/overdue"));

        app.Clock.Advance(TimeSpan.FromMinutes(61));
        await app.RunAsync<EscalateOverdue>();
        await app.DeliverAsync();

        Assert.Contains(number, await manager.GetStringAsync("/desk/overdue"));
        var mine = await app.SignedIn(person, "000000", Role.Citizen).GetStringAsync($"/my/consultations/{question}");
        Assert.Contains("没有按时办，马上安排人办", mine);
        var about = MatterTopics.Of((await app.ConsultationAsync(question)).Matter.Id);
        Assert.Equal(1, await app.ReadAsync(db => db.Set<Message>().CountAsync(message => message.About == about)));
    }

    [Fact]
    public async Task It_is_escalated_once_and_stays_there_until_it_is_answered()
    {
        var question = await app.SentQuestionAsync(await app.CitizenAsync("13800138001"));
        app.Clock.Advance(TimeSpan.FromHours(25));
        await app.RunAsync<EscalateOverdue>();
        var escalated = (await app.ConsultationAsync(question)).Matter.EscalatedAt;
        var lawyer = new Responder(await app.StaffAsync("王明", "330106", Role.Lawyer), "王明");

        await app.ChangeAsync(question, view => view.Consultation.Claim(view.Matter, lawyer, app.Clock.GetUtcNow()));
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunAsync<EscalateOverdue>();

        var claimed = (await app.ConsultationAsync(question)).Matter;
        Assert.NotNull(escalated);
        Assert.Equal(escalated, claimed.EscalatedAt);
        Assert.Equal((NextActor.Lawyer, lawyer.Id), (claimed.Next.Actor, claimed.Next.ActorId!.Value));

        await app.ChangeAsync(question, view => view.Consultation.Answer(
            view.Matter, lawyer, Guid.CreateVersion7(), "可以。", [], new(app.Clock.GetUtcNow().AddDays(7), "consultations.closing-limit=7d"), app.Clock.GetUtcNow()));

        Assert.Null((await app.ConsultationAsync(question)).Matter.EscalatedAt);
    }

    [Theory]
    [InlineData("330100", Role.DutyManager, HttpStatusCode.OK)]
    [InlineData("330100", Role.Lawyer, HttpStatusCode.NotFound)]
    [InlineData("330100", Role.Auditor, HttpStatusCode.NotFound)]
    public async Task The_desk_of_overdue_matters_is_the_duty_managers(string region, Role role, HttpStatusCode expected) =>
        Assert.Equal(expected, (await app.SignedIn(region, role).GetAsync("/desk/overdue")).StatusCode);
}
