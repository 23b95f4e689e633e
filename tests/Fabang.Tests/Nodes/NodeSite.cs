using Fabang.Kernel.Commands;
using Fabang.Kernel.Data;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Tests.Kernel;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Nodes;

/// <summary>A site of two nodes on one PostgreSQL, started together, and the people and questions of a test. The clock is the real one.</summary>
internal sealed class NodeSite : IAsyncDisposable
{
    public const string Password = "green tea and rain";

    /// <summary>Of every lawyer here.</summary>
    public const string AuthenticatorKey = "NODESNODESNODESNODESNODES2345ABC";

    private const string Region = "330106";

    private NodeSite(Site site, Node[] nodes) => (Site, Nodes) = (site, nodes);

    public Site Site { get; }

    public IReadOnlyList<Node> Nodes { get; }

    public static async Task<NodeSite> StartAsync(CancellationToken cancel)
    {
        var site = await Site.EmptyAsync();
        // Makes the keys, which nodes share. Tables and what fills them the nodes make themselves, both starting on an empty database.
        _ = site.App.Services.GetRequiredService<KeyRing>();
        var started = new NodeSite(site, [Node.Start(site), Node.Start(site)]);
        await Task.WhenAll(started.Nodes.Select(node => node.ReadyAsync(cancel)));
        await Serve.PrepareAsync(site.App.Services, cancel);
        return started;
    }

    public async Task<Responder> LawyerOnDutyAsync(string user)
    {
        var invitation = await Site.WithAsync<StaffOffice, Invitation>(office => office.AddAsync((user, user), Role.Lawyer, new RegionCode(Region), by: null));
        return await Site.WithAsync<IServiceProvider, Responder>(async services =>
        {
            Assert.Null(await services.GetRequiredService<StaffOffice>().SetPasswordAsync(invitation.AccountId, Password));
            var db = services.GetRequiredService<FabangDb>();
            var account = await db.Set<Account>().SingleAsync(found => found.Id == invitation.AccountId);
            var before = TimeProvider.System.GetUtcNow().AddHours(-1);
            Assert.True(account.Enrol(AuthenticatorKey, Totp.CodeAt(AuthenticatorKey, before), before));
            await db.SaveChangesAsync();
            Assert.True(await services.GetRequiredService<Duty>().BeginAsync(account.Id));
            return new Responder(account.Id, user);
        });
    }

    public Task<Guid> CitizenAsync(string phone) => Site.WithAsync<FabangDb, Guid>(async db =>
    {
        var account = db.Add(Account.Citizen(PhoneNumber.Parse(phone), TimeProvider.System.GetUtcNow())).Entity;
        await db.SaveChangesAsync();
        return account.Id;
    });

    /// <summary>A question that was sent, and that this lawyer has.</summary>
    public async Task<Guid> ClaimedQuestionAsync(Guid person, Responder lawyer)
    {
        var draft = Intake.Start(Given.Story, new RegionCode(Region), TimeProvider.System.GetUtcNow());
        await Site.WithAsync<FabangDb, int>(db =>
        {
            db.Add(draft);
            return db.SaveChangesAsync();
        });
        var question = await Site.WithAsync<QuestionSending, Guid>(sending => sending.SendAsync(draft.Id, person));
        return await Site.WithAsync<IServiceProvider, Guid>(async services =>
        {
            var view = (await services.GetRequiredService<ConsultationViews>().FindAsync(found => found.Id == question))!;
            await services.GetRequiredService<Claiming>().ClaimAsync(view.Consultation, view.Matter, lawyer);
            return question;
        });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
        {
            await node.DisposeAsync();
        }

        await Site.DisposeAsync();
    }
}
