using System.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Commands;

internal static class KernelCommands
{
    public static IEnumerable<Command> All(CommandHost host) =>
    [
        Serve.Command(host),
        new Command("db", "The database. 数据库")
        {
            host.Verb("migrate", "Brings the database to the newest shape. 升级数据库结构", MigrateAsync),
        },
        Keys(host),
        new Command("audit", "The audit log. 审计日志")
        {
            host.Verb("verify", "Walks the chain of the audit log and names the first changed or missing row. 校验审计日志", VerifyAsync),
        },
        Outbox(host),
        .. BackupCommands.All(host),
    ];

    private static async Task<int> MigrateAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var database = services.GetRequiredService<FabangDb>().Database;
        var pending = (await database.GetPendingMigrationsAsync(cancel)).ToList();
        foreach (var migration in pending)
        {
            Console.WriteLine(migration);
        }

        await database.MigrateAsync(cancel);
        Console.WriteLine($"{pending.Count} migrations applied.");
        return 0;
    }

    private static Command Keys(CommandHost host)
    {
        var wait = new Option<int>("--wait")
        {
            Description = "Seconds to wait until running nodes have read the new key. 等待各节点读到新密钥的秒数",
            DefaultValueFactory = _ => 3 * (int)KeyRingWatch.Pause.TotalSeconds,
        };
        var retire = new Option<bool>("--retire") { Description = "Drop the old keys afterwards; old back-ups then need their own keys. 完成后停用旧密钥" };
        return new Command("keys", "The keys that seal personal data. 加密密钥")
        {
            host.Verb("rotate", "Adds a key and seals everything anew with it. 更换密钥", async (services, parsed, cancel) =>
            {
                var ring = services.GetRequiredService<KeyRing>();
                var data = services.GetRequiredService<DataFolder>();
                var clock = services.GetRequiredService<TimeProvider>();
                ring.Replace(ring.WithNewKey(clock).Keys);
                KeyRingFile.Save(ring, data);
                Console.WriteLine($"Key {ring.CurrentNumber} is on the ring; waiting for running nodes to read it.");
                await Task.Delay(TimeSpan.FromSeconds(parsed.GetValue(wait)), clock, cancel);

                var rows = await services.GetRequiredService<KeyRotation>().RunAsync((table, done) => Console.WriteLine($"  {table}: {done}"), cancel);
                await services.GetRequiredService<AuditChain>().ResealAsync(cancel);
                if (parsed.GetValue(retire))
                {
                    KeyRingFile.Save(ring.WithoutOldKeys(), data);
                }

                Console.WriteLine($"{rows} rows are sealed with key {ring.CurrentNumber}.");
                return 0;
            }, wait, retire),
        };
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var fault = await services.GetRequiredService<AuditChain>().VerifyAsync(cancel);
        Console.WriteLine(fault is null ? "The audit log is whole." : $"The audit log is broken at row {fault.Sequence}: {fault.Kind}.");
        return fault is null ? 0 : 1;
    }

    private static Command Outbox(CommandHost host)
    {
        var id = new Option<long?>("--id") { Description = "One message; without it all. 只重发一条" };
        return new Command("outbox", "Announcements that could not be delivered. 未送达的事件")
        {
            host.Verb("list", "Shows the dead letters. 查看失败事件", async (services, _, cancel) =>
            {
                await foreach (var letter in services.GetRequiredService<DeadLetters>().All.AsAsyncEnumerable().WithCancellation(cancel))
                {
                    Console.WriteLine($"{letter.Id}\t{letter.At:u}\t{letter.Type}\t{letter.LastError}");
                }

                return 0;
            }),
            host.Verb("replay", "Gives dead letters their attempts anew. 重新投递", async (services, parsed, cancel) =>
            {
                Console.WriteLine($"{await services.GetRequiredService<DeadLetters>().ReplayAsync(parsed.GetValue(id), cancel)} messages will be delivered again.");
                return 0;
            }, id),
        };
    }
}
