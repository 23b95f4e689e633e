using System.CommandLine;
using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Fabang.Kernel.Commands;

/// <summary>The command line of the house: verbs of the Kernel and of the modules under one root.</summary>
internal static class CommandLine
{
    /// <summary>What a shell returns after Ctrl-C.</summary>
    private const int StoppedByTheUser = 130;

    /// <summary>After a signal the verb has the time that the site takes to finish what it holds, and then it is cut off.</summary>
    internal static InvocationConfiguration Invocation => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = KernelSetup.TimeToStop + TimeSpan.FromSeconds(5),
    };

    public static async Task<int> RunAsync(string[] args, IEnumerable<IModule> modules, Func<string[], WebApplication> build)
    {
        try
        {
            return await Root(modules, build).Parse(args).InvokeAsync(Invocation);
        }
        catch (OperationCanceledException)
        {
            Say("Stopped. 已停止。");
            return StoppedByTheUser;
        }
        catch (Exception failed) when (ReasonOf(failed) is { } reason)
        {
            return Say(reason);
        }
    }

    public static RootCommand Root(IEnumerable<IModule> modules, Func<string[], WebApplication> build)
    {
        var host = new CommandHost(build);
        var root = new RootCommand("Fabang (法帮): public legal services. 公共法律服务平台");
        foreach (var command in KernelCommands.All(host).Concat(modules.SelectMany(module => module.Commands(host))).OrderBy(command => command.Name, StringComparer.Ordinal))
        {
            root.Add(command);
        }

        return root;
    }

    /// <returns>What an operator can do something about, in one line; null for a fault of the program, whose trace is wanted.</returns>
    private static string? ReasonOf(Exception failed) => failed switch
    {
        DbException database when MeansNoTables(database) =>
            $"The database has no tables yet, or is older than this program; bring it up to date with: ./fabang db migrate. 数据库尚未建表或版本过旧。({failed.Message})",
        IOException or UnauthorizedAccessException or InvalidDataException or SocketException or DbException => failed.Message,
        DbUpdateException => failed.GetBaseException().Message,
        // How the framework says that a server does not answer.
        InvalidOperationException { InnerException: DbException silent } => ReasonOf(silent),
        _ => null,
    };

    private static bool MeansNoTables(DbException failed) => failed switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn } => true,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_ERROR } => failed.Message.Contains("no such ", StringComparison.Ordinal),
        _ => false,
    };

    private static int Say(string line)
    {
        Console.Error.WriteLine(line.ReplaceLineEndings(" "));
        return 1;
    }
}
