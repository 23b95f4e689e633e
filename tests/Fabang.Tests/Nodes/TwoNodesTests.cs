using AngleSharp.Html.Parser;
using Fabang.Kernel.Events;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters;
using Fabang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Nodes;

/// <summary>A page that is open at one node, and what happens at another.</summary>
[Trait("Engine", "both")]
public class TwoNodesTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Region = "330106";
    private const string Answer = "可以先向当地劳动监察大队投诉，要求单位支付工资。";

    /// <summary>Far longer than a ring takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_given_at_one_node_rings_at_the_other_and_stands_on_its_page(bool deliveredAtOther)
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Only PostgreSQL has several nodes.");
        using var stop = new CancellationTokenSource(Patience);
        await using var other = app.SameDatabase();
        await other.InitializeAsync();
        var person = await app.CitizenAsync(deliveredAtOther ? "13800138001" : "13800138000");
        var lawyer = await app.StaffAsync("王明", Region, Role.Lawyer);
        var question = await app.SentQuestionAsync(person);
        await app.WithAsync<Duty, bool>(duty => duty.BeginAsync(lawyer));
        using var desk = app.SignedIn(lawyer, Region, Role.Lawyer);
        await desk.PostAsync($"/desk/consultations/{question}?handler=Claim", null, stop.Token);
        await app.DeliverAsync();
        var topic = MatterTopics.Of((await app.ConsultationAsync(question)).Matter.Id);

        using var phone = other.SignedIn(person, Region);
        var live = new HtmlParser().ParseDocument(await phone.GetStringAsync($"/my/consultations/{question}", stop.Token)).QuerySelector("[data-live-topics]")!;
        Assert.DoesNotContain(Answer, live.InnerHtml, StringComparison.Ordinal);
        using var response = await phone.GetAsync(
            $"/live?topics={Uri.EscapeDataString(live.GetAttribute("data-live-topics")!)}", HttpCompletionOption.ResponseHeadersRead, stop.Token);
        using var rings = new StreamReader(await response.Content.ReadAsStreamAsync(stop.Token));
        await Rings.UntilAsync(rings, "*", stop.Token);

        using var sent = new FormUrlEncodedContent(new Dictionary<string, string> { ["Text"] = Answer, ["SendingId"] = $"{Guid.CreateVersion7()}" });
        using var posted = await desk.PostAsync($"/desk/consultations/{question}?handler=Answer", sent, stop.Token);
        Assert.Equal($"/desk/consultations/{question}", posted.Headers.Location?.OriginalString);
        await (deliveredAtOther ? other : app).DeliverAsync();

        await Rings.UntilAsync(rings, topic, stop.Token);
        Assert.Contains(Answer, await phone.GetStringAsync(live.GetAttribute("data-live-src"), stop.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_node_claimed_the_other_leaves_alone_until_the_claim_runs_out()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Only PostgreSQL has several nodes.");
        await using var other = app.SameDatabase();
        await app.DeliverAsync();
        var message = OutboxMessage.From(new MatterAdvanced(Guid.CreateVersion7(), app.Clock.GetUtcNow()));
        message.ClaimedBy = "a node that was killed";
        message.ClaimedUntil = app.Clock.GetUtcNow().AddMinutes(1);
        await app.SaveAsync(message);

        Assert.Equal(0, await DeliverAtAsync(other));
        app.Clock.Advance(TimeSpan.FromMinutes(1) + TimeSpan.FromSeconds(1));

        Assert.Equal(1, await DeliverAtAsync(other));
        Assert.Equal(0, await DeliverAtAsync(app));
    }

    private static Task<int> DeliverAtAsync(FabangApp node) => node.Services.GetRequiredService<Outbox>().DeliverAsync("test", CancellationToken.None);
}
