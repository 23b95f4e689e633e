using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Fabang.Kernel.Commands;
using Fabang.Kernel.Data;
using Fabang.Kernel.Events;
using Fabang.Modules.Accounts;
using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;
using Fabang.Search;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Fabang.Tests.Support;

/// <summary>
/// The whole application on a database of its own: what every test above the unit level drives. Its clock stands
/// still, and its workers run only when a test asks (<see cref="DeliverAsync"/>, <see cref="RunAsync{TJob}"/>).
/// </summary>
public class FabangApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>A search index that holds the digest, filled once per run by the first application that is prepared.</summary>
    private static readonly PreparedFolder Index = new("index");

    /// <summary>What is read from files that ship with the program, and never changes: the first application that needs it reads it for all.</summary>
    private static readonly Type[] Content = [typeof(Digest), typeof(TopicBook), typeof(DangerSigns), typeof(TriageBook), typeof(CharacterTable)];

    private static readonly ConcurrentDictionary<Type, object> SharedContent = new();

    private readonly TestDatabase _database;
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("fabang-test-");
    private readonly bool _isGuest;

    public FabangApp() => _database = TestDatabase.Copy();

    private FabangApp(FabangApp host) => (_database, _isGuest, Clock) = (host._database, true, host.Clock);

    public string Place => _database.Place;

    /// <summary>Monday 2 March 2026, 09:00 in Beijing, a working day.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)));

    public RegionTree Regions => Services.GetRequiredService<RegionTree>();

    /// <summary>A second node beside this one, at the same time. It is up before it is returned: two threads that ask a factory at once get a host each.</summary>
    public FabangApp SameDatabase()
    {
        var other = new FabangApp(this);
        other.StartServer();
        return other;
    }

    public ValueTask InitializeAsync() => Index.PrepareAsync(_data, () => Serve.PrepareAsync(Services, CancellationToken.None));

    /// <summary>Somebody who holds these roles in this region, as if signed in. Antiforgery is off for them: journeys in the browser test it.</summary>
    public HttpClient SignedIn(Guid account, string region, params Role[] roles)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add(TestSignIn.Account, account.ToString());
        client.DefaultRequestHeaders.Add(TestSignIn.Grants, string.Join(' ', roles.Select(role => $"{role}@{region}")));
        return client;
    }

    public HttpClient SignedIn(string region, params Role[] roles) => SignedIn(Guid.CreateVersion7(), region, roles);

    /// <summary>A browser of its own: it keeps cookies, and shows redirects instead of following them. Who signs in with it has really signed in.</summary>
    public HttpClient Visitor() => CreateDefaultClient(new CookieJar());

    public async Task<T> SaveAsync<T>(T entity) where T : class
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        db.Add(entity);
        await db.SaveChangesAsync();
        return entity;
    }

    public async Task<T> ReadAsync<T>(Func<FabangDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<FabangDb>());
    }

    /// <summary>Does something with services of one scope, such as a deed that pages call.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Delivers everything that was announced and is due.</summary>
    public async Task DeliverAsync()
    {
        while (await Services.GetRequiredService<Outbox>().DeliverAsync("test", CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>One run of a job.</summary>
    public async Task RunAsync<TJob>() where TJob : class, Fabang.Kernel.Live.IJob
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(CancellationToken.None);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Fabang", _database.Place);
        builder.UseSetting("Fabang:Data", _data.FullName);
        // Invented laws are judged by their words; LearnedRankingTests and Search/Learning see to the model.
        builder.UseSetting("Fabang:Ranking", "none");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(TestDatabase.Keys);
            foreach (var type in Content)
            {
                var read = services.Last(service => service.ServiceType == type).ImplementationFactory!;
                services.AddSingleton(type, provider => SharedContent.GetOrAdd(type, _ => read(provider)));
            }

            // Passwords are hashed slowly on purpose; here nobody guesses.
            services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1000);
            foreach (var worker in services.Where(service => service.ServiceType == typeof(IHostedService) && IsOurWorker(service)).ToList())
            {
                services.Remove(worker);
            }

            // Without the header of the test, people sign in as everywhere: by the cookie.
            services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TestSignIn>("Test", options =>
                options.ForwardDefaultSelector = http => http.Request.Headers.ContainsKey(TestSignIn.Account) ? null : SessionCookie.Scheme);
            services.Configure<AuthenticationOptions>(options => options.DefaultScheme = "Test");
            services.Configure<RazorPagesOptions>(pages => pages.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()));
        });
    }

    /// <summary>The listener of the bell stays: it is how nodes hear one another.</summary>
    private static bool IsOurWorker(ServiceDescriptor service) =>
        service.ImplementationType is { } type && type.Assembly == typeof(Program).Assembly && type.Name != "PostgresListener";

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            if (!_isGuest)
            {
                _database.Dispose();
            }

            if (_data.Exists)
            {
                _data.Delete(recursive: true);
            }
        }
    }

    private sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public const string Account = "X-Test-Account";
        public const string Grants = "X-Test-Grants";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var account = Request.Headers[Account].ToString();
            var grants = Request.Headers[Grants].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var identity = new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, account), SessionCookie.Since(TimeProvider.GetUtcNow()), .. grants.Select(grant => new Claim(Grant.ClaimType, grant))], "Test");
            return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), "Test")));
        }
    }
}
