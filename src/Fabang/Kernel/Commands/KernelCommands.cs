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
        KeyCommands.All(host),
        new Command("audit", "The audit log. 审计日志")
        {
            host.Verb("verify", "Walks the chain of the audit log and names the first changed or missing row. 校验审计日志", VerifyAsync),
        },
        Outbox(host),
        .. BackupCommands.All(host),
    ];

    private static async Task<int> MigrateAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var applied = await Serve.MigrateAsync(services, cancel);
        foreach (var migration in applied)
        {
            Console.WriteLine(migration);
        }

        Console.WriteLine($"{applied.Count} migrations applied.");
        return 0;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var (rows, end, fault) = await services.GetRequiredService<AuditChain>().VerifyAsync(cancel);
        Console.WriteLine(fault is null
            ? $"The audit log is whole. 审计日志完整。 {rows} rows, end {(rows == 0 ? "-" : end)}"
            : $"The audit log is broken at row {fault.Sequence}: {fault.Kind}. 审计日志不完整。");
        return fault is null ? 0 : 1;
    }

    private static Command Outbox(CommandHost host)
    {
        var id = new Option<long?>("--id") { Description = "One message; without it all. 只重发一条" };
        return new Command("outbox", "Announcements that could not be delivered. 未送达的事件")
        {
            host.Verb("list", "Shows the dead letters. 查看失败事件", ListAsync),
            host.Verb("replay", "Gives dead letters their attempts anew. 重新投递", async (services, parsed, cancel) =>
            {
                var one = parsed.GetValue(id);
                var replayed = await services.GetRequiredService<DeadLetters>().ReplayAsync(one, cancel);
                if (replayed == 0 && one is not null)
                {
                    Console.Error.WriteLine($"There is no dead letter {one}. 没有编号为 {one} 的失败事件。");
                    return 1;
                }

                Console.WriteLine($"{replayed} messages will be delivered again.");
                return 0;
            }, id),
        };
    }

    private static async Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var any = false;
        await foreach (var letter in services.GetRequiredService<DeadLetters>().All.AsAsyncEnumerable().WithCancellation(cancel))
        {
            Console.WriteLine($"{letter.Id}\t{letter.At:u}\t{letter.Type}\t{letter.LastError}");
            any = true;
        }

        if (!any)
        {
            // Beside the list, which programs read.
            Console.Error.WriteLine("There are no dead letters. 没有失败事件。");
        }

        return 0;
    }
}
