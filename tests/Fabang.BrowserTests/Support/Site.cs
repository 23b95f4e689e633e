using Fabang.Kernel.Commands;
using Fabang.Kernel.Data;
using Fabang.Modules.Accounts;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Fabang.BrowserTests.Support.Site))]

namespace Fabang.BrowserTests.Support;

/// <summary>The whole house on a port of its own, with its workers and the real clock, and one browser to look at it.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string Password = "Journey-password-1";

    /// <summary>Of every member of staff that a journey takes in.</summary>
    public const string AuthenticatorKey = "JOURNEYJOURNEYJOURNEYJOURNEY2345";

    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly TestDatabase _database = TestDatabase.Copy();
    private readonly DirectoryInfo _data = System.IO.Directory.CreateTempSubdirectory("fabang-browser-");
    private WebApplication _app = null!;
    private IPlaywright _playwright = null!;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _app = House.Build(
        [
            "--applicationName=Fabang", "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error",
            $"--Fabang:Data={_data.FullName}", $"--ConnectionStrings:Fabang={_database.Place}",
        ]);
        await Serve.PrepareAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
        Address = _app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = BrowserArguments });
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
        var before = DateTimeOffset.UtcNow.AddHours(-1);
        Assert.True(account.Enrol(AuthenticatorKey, Totp.CodeAt(AuthenticatorKey, before), before));
        await db.SaveChangesAsync();
        return user;
    }

    /// <summary>Brings texts of law in, as ./fabang laws import does.</summary>
    public Task ImportAsync(string folder) => _app.Services.GetRequiredService<LawImport>().RunAsync(folder);

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _database.Dispose();
        _data.Delete(recursive: true);
    }
}
