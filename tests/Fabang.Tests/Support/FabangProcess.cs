using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Fabang.Tests.Support;

/// <summary>The program in a process of its own, as a shell starts it. What is still running in the end is killed.</summary>
internal sealed class FabangProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FabangProcess(Process process) => _process = process;

    public string[] Output => [.. _output];

    /// <summary>Lines that are not empty, of the error stream.</summary>
    public string[] Errors => [.. _errors];

    /// <summary>Starts a verb, in the environment "Development", which has demonstration data and cookies without https.</summary>
    public static FabangProcess Start(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(House).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__LogLevel__Default"] = "Warning", ["DOTNET_gcServer"] = "0" },
        };
        // What is good for a long run of tests makes a process of seconds compile everything twice.
        start.Environment.Remove("DOTNET_TC_CallCountingDelayMs");
        var started = new FabangProcess(Process.Start(start)!);
        started._process.OutputDataReceived += (_, said) => started.Hear(said.Data);
        started._process.ErrorDataReceived += (_, said) => Keep(started._errors, said.Data);
        started._process.BeginOutputReadLine();
        started._process.BeginErrorReadLine();
        return started;
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits for the line "Ready: …".</summary>
    public async Task ReadyAsync(CancellationToken cancel)
    {
        await Task.WhenAny(_ready.Task, _process.WaitForExitAsync(cancel));
        Assert.True(_ready.Task.IsCompleted, $"The node did not become ready.\n{this}");
    }

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(CancellationToken cancel)
    {
        await _process.WaitForExitAsync(cancel);
        return _process.ExitCode;
    }

    /// <summary>Kills it as kill -9 does: nothing of it can be put in order.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks it to stop, as a service manager does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync(CancellationToken cancel)
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndAsync(cancel);
    }

    public override string ToString() => string.Join('\n', _output.Concat(_errors).TakeLast(60));

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            lines.Enqueue(line);
        }
    }

    private void Hear(string? line)
    {
        Keep(_output, line);
        if (line?.StartsWith("Ready:", StringComparison.Ordinal) is true)
        {
            _ready.TrySetResult();
        }
    }
}
