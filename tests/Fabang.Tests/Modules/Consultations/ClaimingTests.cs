using Fabang.Kernel;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Desk;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Consultations;

[Trait("Engine", "both")]
public class ClaimingTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const int Rounds = 200;

    [Fact]
    public async Task Of_two_who_claim_at_once_one_wins_and_the_other_reads_who()
    {
        var person = await app.CitizenAsync();
        Responder[] lawyers = [await OnDutyAsync("王明"), await OnDutyAsync("李红")];
        for (var round = 0; round < Rounds; round++)
        {
            var question = await app.SentQuestionAsync(person);
            using var start = new Barrier(lawyers.Length);

            var outcomes = await Task.WhenAll(lawyers.Select(lawyer => Task.Run(() => ClaimAsync(question, lawyer, start))));

            var winner = Assert.Single(lawyers, lawyer => outcomes.Contains((lawyer, null)));
            var loser = Assert.Single(outcomes, outcome => outcome.Lawyer != winner);
            Assert.Equal(("Consultations.AlreadyClaimed", winner.Name), (loser.Broken!.Code, loser.Broken.Details.Single()));
            Assert.Equal(winner.Id, (await app.ConsultationAsync(question)).Consultation.LawyerId);
        }
    }

    [Fact]
    public async Task Who_is_not_on_duty_claims_nothing()
    {
        var question = await app.SentQuestionAsync(await app.CitizenAsync("13800138002"));
        var lawyer = new Responder(await app.StaffAsync("赵强", "330106", Role.Lawyer), "赵强");

        var (_, broken) = await ClaimAsync(question, lawyer, null);

        Assert.Equal("Consultations.NotOnDuty", broken!.Code);
    }

    private async Task<Responder> OnDutyAsync(string name)
    {
        var account = await app.StaffAsync(name, "330106", Role.Lawyer);
        await app.WithAsync<Duty, bool>(duty => duty.BeginAsync(account));
        return new(account, name);
    }

    /// <summary>Both have loaded the question as waiting before either saves.</summary>
    private async Task<(Responder Lawyer, BrokenRuleException? Broken)> ClaimAsync(Guid question, Responder lawyer, Barrier? start)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var view = (await scope.ServiceProvider.GetRequiredService<ConsultationViews>().FindAsync(found => found.Id == question))!;
        start?.SignalAndWait(TimeSpan.FromSeconds(30));
        try
        {
            await scope.ServiceProvider.GetRequiredService<Claiming>().ClaimAsync(view.Consultation, view.Matter, lawyer);
            return (lawyer, null);
        }
        catch (BrokenRuleException broken)
        {
            return (lawyer, broken);
        }
    }
}
