using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Fabang.Kernel.Commands;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Tests.Kernel;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests;

/// <summary>The verbs, as an operator types them.</summary>
public sealed class CommandTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fabang-command-");

    private static RootCommand Root => CommandLine.Root(House.Modules, _ => throw new InvalidOperationException("Help needs no application."));

    public static TheoryData<string> Verbs => [.. Below(Root, "")];

    private string Data => Path.Combine(_folder.FullName, "data");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_explains_itself(string verb)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        var code = await Root.Parse([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).InvokeAsync(new InvocationConfiguration { Output = output });

        Assert.Equal(0, code);
        Assert.Contains("Usage:", output.ToString(), StringComparison.Ordinal);
        var explained = verb.Length == 0 || Root.Parse(verb).CommandResult.Command is { Subcommands.Count: > 0 } || output.ToString().Contains("--data <DIR>", StringComparison.Ordinal);
        Assert.True(explained, output.ToString());
    }

    [Fact]
    public void Nothing_is_without_words()
    {
        foreach (var verb in Below(Root, ""))
        {
            var command = Root.Parse(verb).CommandResult.Command;
            Assert.False(string.IsNullOrWhiteSpace(command.Description), verb);
            Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{verb} {option.Name}"));
            Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), $"{verb} {argument.Name}"));
        }
    }

    [Fact]
    public async Task Serve_refuses_a_port_in_use()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        await RefusesAsync($"{port}", "serve", "--port", $"{port}", "--data", Data);

        Assert.False(Directory.Exists(Data));
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("0")]
    [InlineData("-1")]
    public Task Serve_refuses_what_is_no_port(string port) => RefusesAsync(port, "serve", $"--port={port}", "--data", Data);

    [Fact]
    public async Task Serve_refuses_a_data_folder_it_cannot_use()
    {
        await File.WriteAllTextAsync(Data, "a file stands where the folder should be");

        await RefusesAsync(Data, "serve", "--port", $"{FabangProcess.FreePort()}", "--data", Data);
    }

    [Fact]
    public Task Serve_refuses_a_folder_of_laws_that_is_not_there() =>
        RefusesAsync("no-such-folder", "serve", "--port", $"{FabangProcess.FreePort()}", "--data", Data, "--laws", Path.Combine(_folder.FullName, "no-such-folder"));

    [Fact]
    public Task Serve_refuses_a_database_that_does_not_answer() =>
        RefusesAsync("127.0.0.1", "serve", "--port", $"{FabangProcess.FreePort()}", "--data", Data,
            "--database", $"Host=127.0.0.1;Port={FabangProcess.FreePort()};Username=nobody;Database=nothing");

    [Fact, Trait("Engine", "both")]
    public async Task An_empty_folder_is_migrated_once()
    {
        await using var site = await Site.EmptyAsync();

        Assert.DoesNotContain("0 migrations applied.", await RunAsync(site, "db", "migrate"), StringComparison.Ordinal);

        Assert.Equal(0, await site.CommandAsync("db", "migrate"));
        Assert.Empty(await site.ReadAsync(db => db.Database.GetPendingMigrationsAsync()));
    }

    [Fact]
    public async Task Staff_are_added_once_and_a_second_of_that_name_is_refused()
    {
        await using var site = await Site.EmptyAsync();

        Assert.Equal((0, 1), (await site.CommandAsync(AddStaff("wangming", "330106")), await site.CommandAsync(AddStaff("wangming", "330106"))));
        Assert.Equal(1, await site.CommandAsync(AddStaff("lihong", "999999")));

        Assert.Equal("13922220009", await site.ReadAsync(db => db.Set<Account>().Select(account => account.PhoneNumber).SingleAsync()));
        Assert.Equal(["wangming"], await site.ReadAsync(db => db.Set<Account>().Select(account => account.UserName!).ToListAsync()));
        Assert.Equal([Role.Lawyer], await site.ReadAsync(db => db.Set<RoleGrant>().Select(grant => grant.Role).ToListAsync()));
    }

    [Fact]
    public async Task What_is_refused_about_staff_is_one_line()
    {
        await using var site = await Site.EmptyAsync();

        Assert.Contains("One-time password", await RunAsync(site, AddStaff("wangming", "330106")), StringComparison.Ordinal);
        await RefusesAsync("wangming", [.. AddStaff("wangming", "330106"), .. Place(site)]);
        await RefusesAsync("999999", [.. AddStaff("lihong", "999999"), .. Place(site)]);
        await RefusesAsync("手机号", [.. AddStaff("lihong", "330106", "12345"), .. Place(site)]);
    }

    [Fact, Trait("Engine", "both")]
    public async Task The_demonstration_is_seeded_once()
    {
        await using var site = await Site.EmptyAsync();

        Assert.Contains("is there", await RunAsync(site, "demo", "seed"), StringComparison.Ordinal);
        var seeded = await CountAsync(site);
        Assert.Contains("was there already", await RunAsync(site, "demo", "seed"), StringComparison.Ordinal);

        Assert.True(seeded is { Accounts: > 0, Consultations: > 0 });
        Assert.Equal(seeded, await CountAsync(site));
    }

    [Theory]
    [InlineData]
    [InlineData("--port", "5199")]
    public async Task Without_a_verb_it_explains_itself_and_starts_nothing(params string[] args)
    {
        using var stop = new CancellationTokenSource(Patience);
        await using var process = FabangProcess.Start(args);

        Assert.NotEqual(0, await process.EndAsync(stop.Token));
        Assert.Contains("Usage:", process.Output);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Nonsense=1;Password=secret", "Nonsense")]
    [InlineData("postgres://somebody:secret@127.0.0.1/fabang", "Host=")]
    [InlineData("secret", "Host=")]
    public async Task A_connection_string_that_is_none_is_refused_without_telling_its_secrets(string place, string named)
    {
        using var stop = new CancellationTokenSource(Patience);
        await using var process = FabangProcess.Start("db", "migrate", "--data", Data, "--database", place);

        Assert.Equal(1, await process.EndAsync(stop.Token));
        var line = Assert.Single(process.Errors);
        Assert.Contains(named, line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_named()
    {
        var keys = Directory.CreateDirectory(Path.Combine(Data, "keys"));
        var ring = Path.Combine(keys.FullName, "keyring.json");
        await File.WriteAllTextAsync(ring, "[{\"Number\":1,\"Secret\":\"!\"}]");

        await RefusesAsync(ring, "db", "migrate", "--data", Data);
    }

    [Fact]
    public Task A_data_folder_without_a_name_is_refused() => RefusesAsync("--data", "db", "migrate", "--data", "");

    [Fact]
    public async Task A_database_without_tables_is_said_to_be_one()
    {
        await using var site = await Site.EmptyAsync();

        await RefusesAsync("db migrate", ["audit", "verify", .. Place(site)]);
    }

    [Fact]
    public async Task A_dead_letter_that_is_not_there_is_not_replayed()
    {
        await using var site = Site.New();

        Assert.Equal((0, 1), (await site.CommandAsync("outbox", "replay"), await site.CommandAsync("outbox", "replay", "--id", "42")));
    }

    [Fact]
    public async Task A_migration_that_was_killed_is_begun_again()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "PostgreSQL lets go of the lock of a process that is gone.");
        await using var site = await Site.EmptyAsync();
        // As kill -9 leaves it: the framework's own lock, held by nobody.
        await site.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            """
            create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null);
            insert into "__EFMigrationsLock" values (1, '2026-01-01 00:00:00+00:00')
            """));

        await RunAsync(site, "db", "migrate");

        Assert.Empty(await site.ReadAsync(db => db.Database.GetPendingMigrationsAsync()));
    }

    [Fact]
    public void A_stopping_site_has_its_time_before_it_is_cut_off() =>
        Assert.True(CommandLine.Invocation.ProcessTerminationTimeout > Fabang.Kernel.KernelSetup.TimeToStop);

    [Fact]
    public async Task Serve_listens_on_an_address_of_IPv6()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        using var stop = new CancellationTokenSource(Patience);
        await using var site = await Site.EmptyAsync();
        var port = FabangProcess.FreePort();
        await using var process = FabangProcess.Start(["serve", "--no-demo", "--bind", "::1", "--port", $"{port}", .. Place(site)]);
        await process.ReadyAsync(stop.Token);

        using var client = new HttpClient();
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri($"http://[::1]:{port}/readyz"), stop.Token));
        Assert.Equal(0, await process.StopAsync(stop.Token));
    }

    [Fact]
    public async Task An_unknown_verb_and_a_missing_option_are_refused()
    {
        using var stop = new CancellationTokenSource(Patience);
        await using var unknown = FabangProcess.Start("dance");
        await using var missing = FabangProcess.Start("staff", "add");

        Assert.NotEqual(0, await unknown.EndAsync(stop.Token));
        Assert.NotEqual(0, await missing.EndAsync(stop.Token));
    }

    /// <summary>One line that names what is wrong, a code that is not zero, and no trace of the stack.</summary>
    private static async Task RefusesAsync(string named, params string[] args)
    {
        using var stop = new CancellationTokenSource(Patience);
        await using var process = FabangProcess.Start(args);

        Assert.NotEqual(0, await process.EndAsync(stop.Token));
        Assert.Contains(named, Assert.Single(process.Errors), StringComparison.Ordinal);
        Assert.Empty(process.Output);
    }

    /// <returns>What it said.</returns>
    private static async Task<string> RunAsync(Site site, params string[] args)
    {
        using var stop = new CancellationTokenSource(Patience);
        await using var process = FabangProcess.Start([.. args, .. Place(site)]);
        var code = await process.EndAsync(stop.Token);
        Assert.True(code == 0, process.ToString());
        return process.ToString();
    }

    private static string[] AddStaff(string user, string region, string mobile = "139 2222 0009") =>
        ["staff", "add", "--user", user, "--name", "王明", "--role", "Lawyer", "--region", region, "--mobile", mobile];

    private static string[] Place(Site site) => ["--data", site.Data.FullName, "--database", site.Place];

    private static Task<(int Accounts, int Consultations)> CountAsync(Site site) =>
        site.ReadAsync(async db => (await db.Set<Account>().CountAsync(), await db.Set<Consultation>().CountAsync()));

    private static IEnumerable<string> Below(Command command, string path) =>
        command.Subcommands.SelectMany(child => Below(child, $"{path} {child.Name}".TrimStart())).Prepend(path);
}
