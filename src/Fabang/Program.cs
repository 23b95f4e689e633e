using Fabang;
using Fabang.Kernel.Commands;

// ./fabang <verb>; without a verb it is a plain web host, which is what the tests start.
if (args is [var verb, ..] && (!verb.StartsWith("--", StringComparison.Ordinal) || verb is "--help" or "--version"))
{
    return await CommandLine.RunAsync(args, House.Modules, House.Build);
}

await House.Build(args).RunAsync();
return 0;
