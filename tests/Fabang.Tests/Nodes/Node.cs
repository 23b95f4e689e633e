using Fabang.Tests.Kernel;
using Fabang.Tests.Support;

namespace Fabang.Tests.Nodes;

/// <summary>One of several nodes of a site: a process with a port and a data folder of its own, and the keys of the site.</summary>
internal sealed class Node(FabangProcess process, DirectoryInfo data, Uri address) : IAsyncDisposable
{
    public Uri Address => address;

    public static Node Start(Site site)
    {
        var data = Directory.CreateTempSubdirectory("fabang-node-");
        var keys = data.CreateSubdirectory("keys");
        File.Copy(Path.Combine(site.Data.FullName, "keys", "keyring.json"), Path.Combine(keys.FullName, "keyring.json"));
        var port = FabangProcess.FreePort();
        var process = FabangProcess.Start(
            "serve", "--no-demo", "--port", $"{port}", "--data", data.FullName, "--database", $"{site.Place};Maximum Pool Size=30");
        return new(process, data, new Uri($"http://127.0.0.1:{port}"));
    }

    public Task ReadyAsync(CancellationToken cancel) => process.ReadyAsync(cancel);

    public void Kill() => process.Kill();

    public Task<int> StopAsync(CancellationToken cancel) => process.StopAsync(cancel);

    public override string ToString() => $"{address}\n{process}";

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        data.Delete(recursive: true);
    }
}
