using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Commands;

/// <summary><c>./fabang serve</c>, which <c>./run</c> calls: migrate, prepare, listen, say what to try.</summary>
internal static class Serve
{
    public static Command Command(CommandHost host)
    {
        var port = new Option<int>("--port") { Description = "TCP port. 端口", DefaultValueFactory = _ => 5080 };
        var bind = new Option<string>("--bind") { Description = "Address to listen on. 监听地址", DefaultValueFactory = _ => "127.0.0.1" };
        var laws = new Option<string?>("--laws") { Description = "Folder of texts of law to import while running. 法律文本文件夹", HelpName = "DIR" };
        var bare = new Option<bool>("--no-demo") { Description = "Without invented people and matters. 不要演示数据" };
        var command = new Command("serve", "Runs the web application. 启动网站") { host.Data, host.Database, port, bind, laws, bare };
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = parsed.GetValue(laws);
            if (folder is not null && !Directory.Exists(folder))
            {
                throw new IOException($"The folder of laws {folder} cannot be read. 读不到法律文本文件夹。");
            }

            Probe(parsed.GetValue(bind)!, parsed.GetValue(port));
            // With brackets round an address of IPv6.
            var address = new UriBuilder(Uri.UriSchemeHttp, parsed.GetValue(bind)!, parsed.GetValue(port)).Uri.GetLeftPart(UriPartial.Authority);
            await using var app = host.Build(parsed, $"--urls={address}", $"--Fabang:Laws={folder}", $"--Fabang:Demo={!parsed.GetValue(bare)}");
            await MigrateAsync(app.Services, cancel);
            await PrepareAsync(app.Services, cancel);
            await app.StartAsync(cancel);
            foreach (var line in app.Services.GetServices<IGreeting>().OrderBy(greeting => greeting.Order).SelectMany(greeting => greeting.Lines(address)))
            {
                Console.WriteLine(line);
            }

            Console.WriteLine($"Ready: {address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}   (Ctrl-C stops)");
            await app.WaitForShutdownAsync(cancel);
            return 0;
        });
        return command;
    }

    /// <summary>Asks for the port before anything is built or written, so that a wrong one costs one line.</summary>
    /// <exception cref="IOException">Nobody can listen there.</exception>
    private static void Probe(string bind, int port)
    {
        if (!IPAddress.TryParse(bind == "localhost" ? "127.0.0.1" : bind, out var address))
        {
            throw new IOException($"{bind} is not an IP address to listen on. 监听地址不是 IP 地址。");
        }

        if (port is < 1 or > IPEndPoint.MaxPort)
        {
            throw new IOException($"{port} is not a port: 1 to 65535. 端口应在 1 到 65535 之间。");
        }

        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
        }
        catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse)
        {
            throw new IOException($"Port {port} is in use; choose another with --port. 端口被占用，请用 --port 换一个。");
        }
        catch (SocketException refused)
        {
            throw new IOException($"Cannot listen on {bind}, port {port}: {refused.Message}. 无法监听该地址或端口。");
        }
    }

    /// <summary>Brings the database to the newest shape. Of processes that start at once, one does it and the others wait.</summary>
    /// <returns>The migrations that were applied.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        await using var turn = await db.TakeTurnAsync(cancel);
        List<string> pending = [.. await db.Database.GetPendingMigrationsAsync(cancel)];
        await db.Database.MigrateAsync(cancel);
        return pending;
    }

    /// <summary>What stands before the first request, in tables that are there: the calendar, and what modules ask for. One process after the other.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await using var turn = await scope.ServiceProvider.GetRequiredService<FabangDb>().TakeTurnAsync(cancel);
        await services.GetRequiredService<Calendars>().LoadAsync(cancel);
        foreach (var preparation in scope.ServiceProvider.GetServices<IPreparation>().OrderBy(preparation => preparation.Floor))
        {
            await preparation.PrepareAsync(cancel);
        }
    }
}
