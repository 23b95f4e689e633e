using Fabang.Kernel;
using Fabang.Kernel.Live;
using Fabang.Kernel.Log;
using Fabang.Kernel.Sealing;
using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Fabang.Tests.Kernel;

/// <summary><c>./fabang keys rotate</c> on a site that goes on serving.</summary>
[Trait("Engine", "both")]
public class KeyRotationTests
{
    private const int Count = 450;
    private const int Leaving = 20;

    [Fact]
    public async Task Keys_are_rotated_while_people_read_write_and_leave()
    {
        await using var site = Site.New();
        for (var i = 0; i < Count; i++)
        {
            await AddAsync(site, Phone(i));
        }

        await AuditAsync(site);
        var clock = new FakeTimeProvider();
        using var watch = new KeyRingWatch(site.App.Services.GetRequiredService<KeyRing>(), site.App.Services.GetRequiredService<DataFolder>(), clock, NullLogger<KeyRingWatch>.Instance);
        await watch.StartAsync(CancellationToken.None);

        var rotating = site.CommandAsync("keys", "rotate", "--wait", "1", "--retire");
        var turns = 0;
        while (!rotating.IsCompleted)
        {
            clock.Advance(KeyRingWatch.Pause);
            var turn = turns++;
            Assert.Equal(1, await FindAsync(site, Phone(Leaving + (turn % (Count - Leaving)))));
            await AddAsync(site, Phone(Count + turn));
            if (turn < Leaving)
            {
                await site.ReadAsync(db => db.Set<Account>().WhereSealed(account => account.PhoneNumber, Phone(turn), db).ExecuteDeleteAsync());
            }
        }

        Assert.Equal(0, await rotating);
        await watch.StopAsync(CancellationToken.None);
        await site.RestartAsync();

        var ring = site.App.Services.GetRequiredService<KeyRing>();
        Assert.Equal(2, Assert.Single(ring.Keys).Number);
        Assert.Equal(Count + turns - Math.Min(turns, Leaving), await site.ReadAsync(async db => (await db.Set<Account>().ToListAsync()).Count(account => account.PhoneNumber is not null)));
        Assert.Equal(1, await FindAsync(site, Phone(Count - 1)));
        Assert.Equal(0, await site.CommandAsync("audit", "verify"));
    }

    [Fact]
    public async Task One_rotation_at_a_time()
    {
        await using var site = Site.New();
        await AddAsync(site, Phone(1));
        await site.WithAsync<Leases, bool>(leases => leases.TryTakeAsync("keys:rotate", "another", TimeSpan.FromMinutes(1)));
        var ring = Path.Combine(site.Data.FullName, "keys", "keyring.json");
        var before = await File.ReadAllTextAsync(ring);

        Assert.Equal(1, await site.CommandAsync("keys", "rotate", "--wait", "0"));
        Assert.Equal(before, await File.ReadAllTextAsync(ring));

        await site.WithAsync<Leases, bool>(async leases =>
        {
            await leases.GiveBackAsync("keys:rotate", "another");
            return true;
        });
        Assert.Equal((0, 0), (await site.CommandAsync("keys", "rotate", "--wait", "0"), await site.CommandAsync("keys", "rotate", "--wait", "0", "--retire")));
        await site.RestartAsync();
        Assert.Equal(3, Assert.Single(site.App.Services.GetRequiredService<KeyRing>().Keys).Number);
        Assert.Equal(1, await FindAsync(site, Phone(1)));
    }

    [Fact]
    public async Task A_node_learns_of_a_key_that_came_while_it_started_and_lives_through_a_ring_it_cannot_read()
    {
        await using var site = Site.New();
        var (ring, data) = (site.App.Services.GetRequiredService<KeyRing>(), site.App.Services.GetRequiredService<DataFolder>());
        KeyRingFile.Save(ring.WithNewKey(TimeProvider.System), data);
        var clock = new FakeTimeProvider();
        using var watch = new KeyRingWatch(ring, data, clock, NullLogger<KeyRingWatch>.Instance);
        await watch.StartAsync(CancellationToken.None);

        await UntilAsync(() => ring.CurrentNumber == 2, clock);

        var aside = data.KeyRing + ".aside";
        File.Move(data.KeyRing, aside);
        for (var i = 0; i < 3; i++)
        {
            clock.Advance(KeyRingWatch.Pause);
            await Task.Yield();
        }

        File.Move(aside, data.KeyRing);
        KeyRingFile.Save(ring.WithNewKey(TimeProvider.System), data);
        await UntilAsync(() => ring.CurrentNumber == 3, clock);
        Assert.False(watch.ExecuteTask!.IsCompleted);
        await watch.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_rotation_is_no_change_in_the_audit_log()
    {
        await using var site = Site.New();
        await AddAsync(site, Phone(1));
        var before = await site.ReadAsync(db => db.Set<AuditEntry>().CountAsync());

        Assert.Equal(0, await site.CommandAsync("keys", "rotate", "--wait", "0"));

        Assert.Equal(before, await site.ReadAsync(db => db.Set<AuditEntry>().CountAsync()));
    }

    [Fact]
    public void The_ring_on_disk_is_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix file modes.");
        var folder = Directory.CreateTempSubdirectory("fabang-keys-");
        var data = new DataFolder(folder.FullName);

        var made = KeyRingFile.LoadOrMake(data, TimeProvider.System);
        var again = KeyRingFile.LoadOrMake(data, TimeProvider.System);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(data.KeyRing));
        Assert.Equal("x", again.OpenText(made.Seal("x", "place"), "place"));
        folder.Delete(recursive: true);
    }

    private static async Task UntilAsync(Func<bool> come, FakeTimeProvider clock)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!come())
        {
            clock.Advance(KeyRingWatch.Pause);
            await Task.Delay(10, patience.Token);
        }
    }

    private static string Phone(int i) => $"139{i:D8}";

    private static Task<int> AddAsync(Site site, string phone) => site.ReadAsync(db =>
    {
        db.Add(Account.Citizen(PhoneNumber.Parse(phone), TimeProvider.System.GetUtcNow()));
        return db.SaveChangesAsync();
    });

    private static Task<int> FindAsync(Site site, string phone) =>
        site.ReadAsync(async db => (await db.Set<Account>().WhereSealed(account => account.PhoneNumber, phone, db).ToListAsync()).Count(account => account.PhoneNumber == phone));

    private static Task<int> AuditAsync(Site site) => site.WithAsync<AuditChain, int>(chain => chain.ExtendAsync(CancellationToken.None));
}
