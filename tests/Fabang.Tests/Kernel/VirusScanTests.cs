using System.Diagnostics;
using System.Net.Sockets;
using Fabang.Kernel;
using Fabang.Kernel.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Fabang.Tests.Kernel;

/// <summary>What people send is shown to a scanner, by the words of its protocol.</summary>
public class VirusScanTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_clean_file_passes_whole_and_an_infected_one_does_not(bool bySocketInTheFileSystem)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("fabang-clam-");
        using var daemon = new FakeClamd(bySocketInTheFileSystem ? Path.Combine(folder.FullName, "c") : null);
        var scan = Scan(daemon.Address);
        byte[] infected = [.. new byte[700_000], .. FakeClamd.Eicar];

        await scan.CheckAsync(new byte[3_000_001], CancellationToken.None);

        Assert.Equal(3_000_001, daemon.Shown);
        Assert.Equal("Shell.FileInfected", (await Assert.ThrowsAsync<BrokenRuleException>(() => scan.CheckAsync(infected, CancellationToken.None))).Code);
        Assert.True(await scan.AnswersAsync(CancellationToken.None));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR")]
    [InlineData("stream: Can't allocate memory ERROR")]
    [InlineData("")]
    [InlineData("stream: OK, or so")]
    public async Task Whatever_else_it_says_is_no_leave(string says)
    {
        using var daemon = new FakeClamd { Says = says };

        Assert.Equal("Shell.FileNotScanned", (await Assert.ThrowsAsync<BrokenRuleException>(() => Scan(daemon.Address).CheckAsync(new byte[10], CancellationToken.None))).Code);
        Assert.False(await Scan(daemon.Address).AnswersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Where_it_cannot_be_reached_files_wait_unless_the_operator_lets_them_in()
    {
        string gone;
        using (var daemon = new FakeClamd())
        {
            gone = daemon.Address;
        }

        Assert.Equal("Shell.FileNotScanned", (await Assert.ThrowsAsync<BrokenRuleException>(() => Scan(gone).CheckAsync(new byte[10], CancellationToken.None))).Code);
        await Scan(gone, "take").CheckAsync(new byte[10], CancellationToken.None);
        Assert.False(await Scan(gone, "take").AnswersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_infected_file_is_not_taken_even_where_unscanned_ones_are()
    {
        using var daemon = new FakeClamd();

        await Assert.ThrowsAsync<BrokenRuleException>(() => Scan(daemon.Address, "take").CheckAsync(FakeClamd.Eicar, CancellationToken.None));
    }

    [Fact]
    public async Task Where_none_is_set_nothing_is_asked()
    {
        var scan = Scan(null);

        await scan.CheckAsync(FakeClamd.Eicar, CancellationToken.None);
        Assert.False(scan.IsOn || await scan.AnswersAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("localhost:3310", "refuse")]
    [InlineData("tcp://localhost", "refuse")]
    [InlineData("tcp://:3310", "refuse")]
    [InlineData("tcp://localhost:66000", "refuse")]
    [InlineData("unix:clamd.ctl", "refuse")]
    [InlineData("tcp://localhost:3310", "maybe")]
    public void An_address_that_is_none_is_refused_at_the_start(string address, string missing) =>
        Assert.Contains("Fabang:ClamAv", Assert.Throws<InvalidDataException>(() => Scan(address, missing)).Message, StringComparison.Ordinal);

    /// <summary>The real daemon, with a signature file of one line, where it is installed (apt-get install clamav-daemon).</summary>
    [Fact]
    public async Task The_real_daemon_says_the_same()
    {
        const string Program = "/usr/sbin/clamd";
        Assert.SkipUnless(File.Exists(Program), "clamd is not here: apt-get install clamav-daemon.");
        var folder = System.IO.Directory.CreateTempSubdirectory("fabang-clamd-");
        var socket = Path.Combine(folder.FullName, "s");
        // MD5, length, name: what a database of signatures of ClamAV holds.
#pragma warning disable CA5351 // It is what ClamAV asks for, and guards nothing.
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(FakeClamd.Eicar));
#pragma warning restore CA5351
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "test.hdb"), $"{hash}:{FakeClamd.Eicar.Length}:Eicar-Test\n");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "clamd.conf"), $"Foreground yes\nLocalSocket {socket}\nDatabaseDirectory {folder.FullName}\nPidFile {folder.FullName}/pid\n");
        using var process = Process.Start(new ProcessStartInfo(Program, ["--config-file", Path.Combine(folder.FullName, "clamd.conf")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var scan = Scan($"unix:{socket}");
            await ReadyAsync(socket, process);

            await scan.CheckAsync("只是文字"u8.ToArray(), CancellationToken.None);
            Assert.Equal("Shell.FileInfected", (await Assert.ThrowsAsync<BrokenRuleException>(() => scan.CheckAsync(FakeClamd.Eicar, CancellationToken.None))).Code);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>It says on its output what it does; once its socket is there, it listens.</summary>
    private static async Task ReadyAsync(string socket, Process process)
    {
        while (!File.Exists(socket) && await process.StandardOutput.ReadLineAsync() is not null)
        {
        }

        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await probe.ConnectAsync(new UnixDomainSocketEndPoint(socket));
    }

    private static VirusScan Scan(string? address, string? missing = null) => new(
        ClamAvAddress.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Fabang:ClamAv", address), new("Fabang:ClamAvMissing", missing)]).Build()), NullLogger<VirusScan>.Instance);
}
