using System.Diagnostics;
using Fabang.Kernel.Events;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Nodes;

/// <summary>Two real processes on one PostgreSQL, with their workers, cookies and forms.</summary>
[Trait("Engine", "both")]
public class NodeProcessTests(ITestOutputHelper output)
{
    private const int Questions = 500;
    private const int Lawyers = 10;
    private const int AnsweredBeforeTheKill = 200;

    /// <summary>The first one finds both nodes cold.</summary>
    private const int Rounds = 5;

    private static readonly TimeSpan TimeToStart = TimeSpan.FromMinutes(3);

    /// <summary>A minute of it is the claim of the node that was killed.</summary>
    private static readonly TimeSpan TimeToWork = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_page_open_at_one_node_hears_of_an_answer_given_at_the_other()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Only PostgreSQL has several nodes.");
        await using var site = await StartAsync();
        using var stop = new CancellationTokenSource(TimeToWork);
        var (here, there) = (site.Nodes[0], site.Nodes[1]);
        const string Phone = "13800138000";
        var (person, lawyer) = (await site.CitizenAsync(Phone), await site.LawyerOnDutyAsync("wangming"));
        using var desk = new NodeBrowser();
        await desk.SignInStaffAsync(here, there, "wangming", stop.Token);
        using var phone = new NodeBrowser();
        await phone.SignInCitizenAsync(there, Phone, () => site.Site.ReadAsync(db => db.Set<PhoneCode>().Select(code => code.Code).SingleAsync()), stop.Token);
        for (var round = 0; round < Rounds; round++)
        {
            var question = await site.ClaimedQuestionAsync(person, lawyer);
            var matter = await site.Site.ReadAsync(db => db.Set<Consultation>().Where(found => found.Id == question).Select(found => found.MatterId).SingleAsync());
            await DeliveredAsync(site, stop.Token);
            var open = await phone.ReadAsync(there, $"/my/consultations/{question}", stop.Token);
            using var rings = await phone.ListenAsync(there, open, stop.Token);
            await Rings.UntilAsync(rings, "*", stop.Token);
            var form = await desk.ReadAsync(here, $"/desk/consultations/{question}", stop.Token);

            var watch = Stopwatch.StartNew();
            using var sent = await desk.SendAsync(
                here, $"/desk/consultations/{question}?handler=Answer", form, stop.Token, ("Text", AnswersInFlight.TextFor(question)));
            var taken = watch.ElapsedMilliseconds;
            await Rings.UntilAsync(rings, MatterTopics.Of(matter), stop.Token);
            var rang = watch.ElapsedMilliseconds;
            var part = await phone.ReadAsync(there, open.QuerySelector("[data-live-src]")!.GetAttribute("data-live-src")!, stop.Token);

            Assert.Contains(AnswersInFlight.TextFor(question), part.Body!.TextContent, StringComparison.Ordinal);
            output.WriteLine($"Milliseconds after sending: taken {taken}, heard at the other node {rang}, shown there {watch.ElapsedMilliseconds}.");
        }
    }

    [Fact]
    public async Task A_node_killed_amid_500_answers_loses_none_and_doubles_none()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Only PostgreSQL has several nodes.");
        await using var site = await StartAsync();
        var person = await site.CitizenAsync("13800138000");
        var desks = await Task.WhenAll(Enumerable.Range(0, Lawyers).Select(i => OpenDeskAsync(site, person, $"lawyer-{i}")));

        using var stop = new CancellationTokenSource(TimeToWork);
        var watch = Stopwatch.StartNew();
        var answers = new AnswersInFlight(site.Nodes, AnsweredBeforeTheKill);
        await Task.WhenAll(desks.Select(desk => answers.AnswerAsync(desk.Browser, desk.Questions, stop.Token)));
        output.WriteLine($"{Questions} answers in {watch.Elapsed}; cut off by the kill: {answers.CutOff} requests; refused: {string.Join(", ", answers.Refused)}.");
        await DeliveredAsync(site, stop.Token);
        output.WriteLine($"All delivered by the survivor after {watch.Elapsed}.");
        Assert.Equal(0, await site.Nodes[1].StopAsync(stop.Token));

        await EachHasOneAnswerAsync(site, desks.SelectMany(desk => desk.Questions));
        await EachIsToldOnceAsync(site);
        await TheLogIsWholeAsync(site);
        foreach (var desk in desks)
        {
            desk.Browser.Dispose();
        }
    }

    private static async Task<NodeSite> StartAsync()
    {
        using var start = new CancellationTokenSource(TimeToStart);
        return await NodeSite.StartAsync(start.Token);
    }

    private static async Task<Desk> OpenDeskAsync(NodeSite site, Guid person, string user)
    {
        using var stop = new CancellationTokenSource(TimeToStart);
        var lawyer = await site.LawyerOnDutyAsync(user);
        List<Guid> questions = [];
        for (var i = 0; i < Questions / Lawyers; i++)
        {
            questions.Add(await site.ClaimedQuestionAsync(person, lawyer));
        }

        var browser = new NodeBrowser();
        await browser.SignInStaffAsync(site.Nodes[0], site.Nodes[1], user, stop.Token);
        return new(browser, questions);
    }

    /// <summary>Waits until nothing that was announced is undelivered.</summary>
    private static async Task DeliveredAsync(NodeSite site, CancellationToken cancel)
    {
        while (await site.Site.ReadAsync(db => db.Set<OutboxMessage>().AnyAsync(message => message.DoneAt == null && message.DeadAt == null, cancel)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), cancel);
        }
    }

    private static async Task EachHasOneAnswerAsync(NodeSite site, IEnumerable<Guid> questions)
    {
        var posts = await site.Site.ReadAsync(db => db.Set<Post>().AsNoTracking().Where(post => post.Kind == PostKind.Answer).ToListAsync());
        Assert.Equal(questions.Order(), posts.Select(post => post.ConsultationId).Order());
        Assert.All(posts, post => Assert.Equal(AnswersInFlight.TextFor(post.ConsultationId), post.Text));
        Assert.Equal(Questions, await site.Site.ReadAsync(db => db.Set<Consultation>().CountAsync(consultation => consultation.Status == ConsultationStatus.Answered)));
    }

    private static async Task EachIsToldOnceAsync(NodeSite site)
    {
        var matters = await site.Site.ReadAsync(db => db.Set<Matter>().Select(matter => matter.Id).ToListAsync());
        var told = await site.Site.ReadAsync(db => db.Set<Message>()
            .Where(message => message.Template == TellAnswered.Answered.Name).Select(message => message.About!).ToListAsync());
        Assert.Equal(matters.Select(MatterTopics.Of).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Empty(await site.Site.ReadAsync(db => db.Set<OutboxMessage>().Where(message => message.DeadAt != null || message.DoneAt == null).ToListAsync()));
    }

    /// <summary>The rows that no node has chained yet are chained here, then the whole log is walked.</summary>
    private static async Task TheLogIsWholeAsync(NodeSite site)
    {
        var fault = await site.Site.WithAsync<AuditChain, AuditFault?>(async chain =>
        {
            while (await chain.ExtendAsync(CancellationToken.None) > 0)
            {
            }

            return (await chain.VerifyAsync()).Fault;
        });
        Assert.Null(fault);
        Assert.Equal(Questions, await site.Site.ReadAsync(db => db.Set<AuditEntry>()
            .CountAsync(entry => entry.Subject == nameof(Consultation) && entry.Action == "changed" && entry.Details!.Contains(nameof(Consultation.AnsweredAt)))));
        Assert.Equal(0, await site.Site.CommandAsync("audit", "verify"));
    }

    private sealed record Desk(NodeBrowser Browser, IReadOnlyList<Guid> Questions);
}
