using System.Formats.Tar;
using System.IO.Compression;
using Fabang.Kernel.Data;
using Fabang.Kernel.Files;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Kernel;

/// <summary>The rehearsal: a backup of a site at work, restored elsewhere.</summary>
[Trait("Engine", "both")]
public sealed class BackupTests : IAsyncLifetime
{
    private readonly Site _site = Site.New();
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("fabang-backup-");

    private string Archive => Path.Combine(_place.FullName, "backup.tar.gz");

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            await ActAsync(i);
        }

        await ChainAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _place.Delete(recursive: true);
    }

    [Fact]
    public async Task A_backup_made_while_people_work_restores_to_a_whole_site()
    {
        using var stop = new CancellationTokenSource();
        var work = Task.Run(async () =>
        {
            for (var i = 10; !stop.IsCancellationRequested; i++)
            {
                await ActAsync(i);
            }
        });

        var made = await _site.CommandAsync("backup", Archive);
        await stop.CancelAsync();
        await work;
        await using var other = await Site.EmptyAsync();
        await other.StopAsync();

        Assert.Equal((0, 0), (made, await other.CommandAsync("restore", Archive)));

        await other.RestartAsync();
        var phones = await other.ReadAsync(db => db.Set<Account>().Select(account => account.PhoneNumber!).ToListAsync());
        Assert.Equal(Enumerable.Range(0, phones.Count).Select(Phone), phones.Order());
        Assert.True(phones.Count >= 10);
        Assert.Equal(phones.Count, await CountReadableFilesAsync(other));
        Assert.Equal(0, await other.CommandAsync("audit", "verify"));
    }

    [Fact]
    public async Task What_rests_is_restored_row_by_row()
    {
        Assert.Equal(0, await _site.CommandAsync("backup", Archive));
        await using var other = await Site.EmptyAsync();
        await other.StopAsync();

        Assert.Equal(0, await other.CommandAsync("restore", Archive));

        await other.RestartAsync();
        Assert.Equal(await CountsAsync(_site), await CountsAsync(other));
        Assert.Equal(10, await CountReadableFilesAsync(other));
    }

    [Fact]
    public async Task The_archive_is_for_its_owner_alone_and_is_never_overwritten()
    {
        Assert.Equal(0, await _site.CommandAsync("backup", Archive));

        Assert.Equal(1, await _site.CommandAsync("backup", Archive));
        Assert.Single(_place.GetFiles());
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Archive) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Empty(_site.Data.GetFileSystemInfos(".backup-*"));
    }

    [Fact]
    public async Task Data_that_is_there_is_replaced_only_by_force()
    {
        await _site.CommandAsync("backup", Archive);
        await ActAsync(10);
        await _site.StopAsync();

        Assert.Equal(1, await _site.CommandAsync("restore", Archive));
        await _site.RestartAsync();
        Assert.Equal(11, await _site.ReadAsync(db => db.Set<Account>().CountAsync()));

        await _site.StopAsync();
        Assert.Equal(0, await _site.CommandAsync("restore", Archive, "--force"));
        await _site.RestartAsync();
        Assert.Equal(10, await _site.ReadAsync(db => db.Set<Account>().CountAsync()));
        Assert.Equal(10, await CountReadableFilesAsync(_site));
        Assert.Empty(_site.Data.GetFileSystemInfos(".*"));
    }

    [Fact]
    public async Task A_site_that_runs_is_not_restored_under_its_feet()
    {
        await _site.CommandAsync("backup", Archive);
        await using var scope = _site.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        await db.Database.OpenConnectionAsync();
        await db.Set<Account>().CountAsync();

        Assert.Equal(1, await _site.CommandAsync("restore", Archive, "--force"));
        Assert.Equal(10, await db.Set<Account>().CountAsync());
    }

    [Theory]
    [InlineData("cut off", Traits = ["Engine", "any"])]
    [InlineData("one byte changed")]
    [InlineData("no archive", Traits = ["Engine", "any"])]
    [InlineData("a part too many", Traits = ["Engine", "any"])]
    [InlineData("a path that leads out", Traits = ["Engine", "any"])]
    public async Task A_damaged_backup_changes_nothing(string how)
    {
        await _site.CommandAsync("backup", Archive);
        Damage(how);
        await _site.StopAsync();

        Assert.Equal(1, await _site.CommandAsync("restore", Archive, "--force"));

        await _site.RestartAsync();
        Assert.Equal(10, await CountReadableFilesAsync(_site));
        Assert.Empty(_site.Data.GetFileSystemInfos(".restore-*"));
        Assert.False(File.Exists(Path.Combine(_site.Data.Parent!.FullName, "escaped")));
    }

    private void Damage(string how)
    {
        switch (how)
        {
            case "cut off":
                var bytes = File.ReadAllBytes(Archive);
                File.WriteAllBytes(Archive, bytes[..(bytes.Length / 2)]);
                break;
            case "one byte changed":
                Rewrite(null);
                break;
            case "no archive":
                File.WriteAllText(Archive, "hello");
                break;
            case "a part too many":
                Rewrite("files/00/00000000000000000000000000000000");
                break;
            default:
                Rewrite("../escaped");
                break;
        }
    }

    /// <summary>The same archive with one part more in front, or else with one byte changed in a file.</summary>
    private void Rewrite(string? more)
    {
        var rewritten = Archive + ".new";
        using (var reader = new TarReader(new GZipStream(File.OpenRead(Archive), CompressionMode.Decompress)))
        using (var writer = new TarWriter(new GZipStream(File.Create(rewritten), CompressionLevel.Fastest)))
        {
            if (more is not null)
            {
                writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, more) { DataStream = new MemoryStream([1, 2, 3]) });
            }

            while (reader.GetNextEntry(copyData: true) is { } entry)
            {
                if (more is null && entry.Name.StartsWith("files/", StringComparison.Ordinal))
                {
                    entry.DataStream!.WriteByte(0);
                    entry.DataStream.Position = 0;
                }

                writer.WriteEntry(entry);
            }
        }

        File.Move(rewritten, Archive, overwrite: true);
    }

    /// <summary>What a person does: an account and a file, in one save.</summary>
    private Task<int> ActAsync(int i) => _site.WithAsync<IServiceProvider, int>(async services =>
    {
        var db = services.GetRequiredService<FabangDb>();
        using var content = new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes($"file {i}")]);
        await services.GetRequiredService<FileStore>().AddAsync($"{i}.txt", content);
        db.Add(Account.Citizen(PhoneNumber.Parse(Phone(i)), TimeProvider.System.GetUtcNow()));
        return await db.SaveChangesAsync();
    });

    private Task<bool> ChainAsync() => _site.WithAsync<AuditChain, bool>(async chain =>
    {
        while (await chain.ExtendAsync(CancellationToken.None) > 0)
        {
        }

        return true;
    });

    private static Task<int> CountReadableFilesAsync(Site site) => site.WithAsync<IServiceProvider, int>(async services =>
    {
        var files = await services.GetRequiredService<FabangDb>().Set<StoredFile>().ToListAsync();
        foreach (var file in files)
        {
            Assert.StartsWith("file ", System.Text.Encoding.UTF8.GetString(await services.GetRequiredService<FileStore>().ReadAsync(file)), StringComparison.Ordinal);
        }

        return files.Count;
    });

    private static Task<(int, int, int, int)> CountsAsync(Site site) => site.ReadAsync(async db => (
        await db.Set<Account>().CountAsync(), await db.Set<StoredFile>().CountAsync(), await db.Set<AuditEntry>().CountAsync(), await db.Set<Message>().CountAsync()));

    private static string Phone(int i) => $"138{i:D8}";
}
