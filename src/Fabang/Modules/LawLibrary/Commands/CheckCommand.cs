using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Digests;

namespace Fabang.Modules.LawLibrary.Commands;

/// <summary><c>./fabang laws check</c>: the digest against the official texts that are held. For those who write it, and after an import.</summary>
internal static class CheckCommand
{
    public static Command Of(CommandHost host) => host.Verb(
        "check", "Compares the plain words with the official texts; fails on a wrong article or figure. 核对白话解读", async (services, _, cancel) =>
    {
        await Serve.MigrateAsync(services, cancel);
        var findings = await services.GetRequiredService<DigestCheck>().RunAsync(cancel);
        foreach (var finding in findings)
        {
            Console.WriteLine($"{finding.Fault}: {finding.Article}: {finding.Detail}");
        }

        var wrong = findings.Count(finding => finding.Fault is DigestFault.NoSuchArticle or DigestFault.FigureNotInText);
        Console.WriteLine($"{services.GetRequiredService<Digest>().Entries.Count} entries, {wrong} wrong, {findings.Count - wrong} to look at. 错误 {wrong} 处，待核对 {findings.Count - wrong} 处");
        return wrong == 0 ? 0 : 1;
    });
}
