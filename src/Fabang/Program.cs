using Fabang;
using Fabang.Kernel.Commands;

// The host of the tests names the application, and starts a bare site; people name a verb.
if (args.Any(arg => arg.StartsWith($"--{HostDefaults.ApplicationKey}=", StringComparison.OrdinalIgnoreCase)))
{
    await House.Build(args).RunAsync();
    return 0;
}

return await CommandLine.RunAsync(args, House.Modules, House.Build);
