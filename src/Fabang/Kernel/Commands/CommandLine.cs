using System.CommandLine;
using System.Data.Common;

namespace Fabang.Kernel.Commands;

/// <summary>The command line of the house: verbs of the Kernel and of the modules under one root.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, IEnumerable<IModule> modules, Func<string[], WebApplication> build)
    {
        try
        {
            return await Root(modules, build).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (BrokenRuleException broken)
        {
            return Say(broken.Details.Count == 0 ? broken.Code : $"{broken.Code}: {string.Join(", ", broken.Details)}");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or DbException or InvalidDataException)
        {
            return Say(failed.Message);
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

    private static int Say(string line)
    {
        Console.Error.WriteLine(line.ReplaceLineEndings(" "));
        return 1;
    }
}
