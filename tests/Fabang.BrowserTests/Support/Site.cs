using Fabang.Kernel.Commands;
using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Consultations.Ask;
using Fabang.Modules.Directory;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Fabang.BrowserTests.Support.Site))]

namespace Fabang.BrowserTests.Support;

/// <summary>The whole house on a port of its own, with its workers.</summary>
public class Site : IAsyncLifetime
{
    /// <summary>Those who change the library, one after the other: while laws are brought in no correction is approved.</summary>
    public const string Library = "Library";

    public const string Password = "Journey-password-1";

    /// <summary>Of every member of staff that a journey takes in.</summary>
    public const string AuthenticatorKey = "JOURNEYJOURNEYJOURNEYJOURNEY2345";

    private readonly TestDatabase _database = TestDatabase.Copy();
    private readonly DirectoryInfo _data = System.IO.Directory.CreateTempSubdirectory("fabang-browser-");
    private WebApplication _app = null!;

    public string Address { get; private set; } = "";

    /// <summary>The clock of the house: the real one, set forward by those journeys that have the house to themselves.</summary>
    public MovableClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _app = House.Build(
        [
            "--applicationName=Fabang", "--environment=Development", "--urls=http://127.0.0.1:0", "--ForwardedHeaders_Enabled=true", "--Logging:LogLevel:Default=Error",
            $"--Fabang:Data={_data.FullName}", $"--ConnectionStrings:Fabang={_database.Place}",
        ], services => services.AddSingleton<TimeProvider>(Clock));
        await Serve.PrepareAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
        Address = _app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }

    /// <summary>A member of staff who can sign in; each journey has its own, because a code opens the door once.</summary>
    public async Task<string> StaffAsync(string name, Role role, string region)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var office = scope.ServiceProvider.GetRequiredService<StaffOffice>();
        var user = $"staff{Guid.CreateVersion7():N}"[..24];
        var invitation = await office.AddAsync((user, name), role, new RegionCode(region), by: null);
        Assert.Null(await office.SetPasswordAsync(invitation.AccountId, Password));

        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        var account = await db.Set<Account>().SingleAsync(found => found.Id == invitation.AccountId);
        var before = Clock.GetUtcNow().AddHours(-1);
        Assert.True(account.Enrol(AuthenticatorKey, Totp.CodeAt(AuthenticatorKey, before), before));
        await db.SaveChangesAsync();
        return user;
    }

    /// <summary>Enters a lawyer who can sign in into the directory of their region: only who stands there is appointed.</summary>
    public async Task EnterAsync(string user, string name, string region)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        var (now, number) = (Clock.GetUtcNow(), Random.Shared.Next(0, 1_000_000));
        var firm = LawFirm.Enter($"浙江晴川第 {number} 律师事务所", SocialCreditCode.From($"3133000077{number:D7}"), new RegionCode(region), "文三路 1 号", "0571-87650000", now);
        var lawyer = Lawyer.Enter(name, new LicenceNumber($"13301201510{number:D6}"), firm, new DateOnly(2015, 3, 2), now);
        lawyer.Link(await db.Set<Account>().Where(account => account.UserName == user).Select(account => account.Id).SingleAsync());
        db.AddRange(firm, lawyer);
        await db.SaveChangesAsync();
    }

    /// <summary>Enters a mediator who can sign in, with a committee of their own.</summary>
    public async Task EnterMediatorAsync(string user, string name, string region)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        var committee = MediationCommittee.Found($"{name}所在街道人民调解委员会", CommitteeKind.Subdistrict, new RegionCode(region), "邻里、物业、借款", "文三路 6 号", "0571-87650006");
        var mediator = Mediator.Enter(committee, new(name, new DateOnly(2015, 3, 2), true, ["housing"], ["putonghua"], "邻里的事谈得多。"), Clock.GetUtcNow());
        mediator.Link(await db.Set<Account>().Where(account => account.UserName == user).Select(account => account.Id).SingleAsync());
        db.AddRange(committee, mediator);
        await db.SaveChangesAsync();
    }

    /// <summary>
    /// A question that waits in Xihu of Hangzhou, of a person with this number: what <see cref="Journeys.AskAsync"/> does page by page, for journeys that begin later.
    /// </summary>
    public async Task<Guid> QuestionAsync(string phone, string? name = null, string region = "330106")
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        var person = Account.Citizen(PhoneNumber.Parse(phone), Clock.GetUtcNow());
        (person.Name, person.SecurityStamp) = (name, person.Id.ToString("N"));
        var intake = Intake.Start(Journeys.Story, new RegionCode(region), Clock.GetUtcNow());
        db.AddRange(person, intake);
        await db.SaveChangesAsync();
        return await scope.ServiceProvider.GetRequiredService<QuestionSending>().SendAsync(intake.Id, person.Id);
    }

    /// <summary>Does something with services of one scope of the house: what a journey finds when it begins.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>An application for legal aid in Xihu of Hangzhou, of a person with this number, that was sent: what <see cref="AidCaseJourneyTests"/> does page by page.</summary>
    public async Task<Guid> AidApplicationAsync(string phone, string name)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var (db, now, here) = (scope.ServiceProvider.GetRequiredService<FabangDb>(), Clock.GetUtcNow(), new RegionCode("330106"));
        var person = Account.Citizen(PhoneNumber.Parse(phone), now);
        (person.Name, person.SecurityStamp) = (name, person.Id.ToString("N"));
        var application = AidApplication.Start(Guid.CreateVersion7(), person.Id, null, here, now);
        application.Fill(new Applicant(name, "11010519491231002X", phone, "西湖区文三路 9 号", null, null), now);
        application.Fill(new CaseFacts("pay", Journeys.Story, CaseStage.NotStarted, OtherSide.Unknown, null, null), now);
        application.Fill(new MeansFacts(AidFacts.NoGroup, 3, 3000, null, null), now);
        application.Sign(name, SignatureWay.PhoneCode, false, now);
        var matter = Matter.Open(
            MatterKind.LegalAid, $"FY-330106-20260101-{Random.Shared.Next(1, 1_000_000)}", person.Id, here, Matter.TitleOf(Journeys.Story), ($"/my/legal-aid/{application.Id}", $"/desk/legal-aid/{application.Id}"), now);
        var next = await scope.ServiceProvider.GetRequiredService<StepClock>().NextAsync(AidSteps.Decide, here);
        application.Send(matter, new AidFinding(AidChance.Likely, "SmallMeans", [], null, null, "journey"), next, now);
        db.AddRange(person, matter, application);
        await db.SaveChangesAsync();
        return application.Id;
    }

    /// <summary>What the house would do by itself a little later.</summary>
    public async Task RunAsync<TJob>() where TJob : class, Kernel.Live.IJob
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(CancellationToken.None);
    }

    /// <summary>Brings texts of law in, as ./fabang laws import does. Who does so is of the collection <see cref="Library"/>.</summary>
    public Task ImportAsync(string folder) => _app.Services.GetRequiredService<LawImport>().RunAsync(folder);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _app.StopAsync();
        await _app.DisposeAsync();
        _database.Dispose();
        _data.Delete(recursive: true);
    }
}
