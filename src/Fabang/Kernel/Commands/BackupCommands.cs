using System.CommandLine;
using Fabang.Kernel.Backup;

namespace Fabang.Kernel.Commands;

internal static class BackupCommands
{
    public static IEnumerable<Command> All(CommandHost host)
    {
        var archive = new Argument<string>("FILE") { Description = "The archive, .tar.gz. It holds the keys: keep it as safe as the site. 备份文件" };
        var force = new Option<bool>("--force") { Description = "Replace the data that is there. 替换已有数据" };
        return
        [
            host.Verb("backup", "Writes database, files and keys into one archive, while the site runs. 备份", async (services, parsed, cancel) =>
            {
                var manifest = await services.GetRequiredService<Backups>().MakeAsync(Path.GetFullPath(parsed.GetValue(archive)!), cancel);
                Console.WriteLine($"{manifest.Parts.Count} parts, {manifest.Parts.Sum(part => part.Size) / 1024 / 1024} MB before packing, are in {parsed.GetValue(archive)}.");
                return 0;
            }, archive),
            host.Verb("restore", "Puts an archive in place of what is there, while the site is stopped. 恢复", async (services, parsed, cancel) =>
            {
                var manifest = await services.GetRequiredService<Restoring>().RestoreAsync(Path.GetFullPath(parsed.GetValue(archive)!), parsed.GetValue(force), cancel);
                Console.WriteLine($"The backup of {manifest.MadeAt:u} (version {manifest.Version}) is in place. Check it with: ./fabang audit verify");
                return 0;
            }, archive, force),
        ];
    }
}
