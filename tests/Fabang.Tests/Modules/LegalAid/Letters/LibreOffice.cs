using System.Diagnostics;

namespace Fabang.Tests.Modules.LegalAid.Letters;

/// <summary>The office program that a court or a clerk may have: what it cannot open, they cannot. <c>./test</c> installs it.</summary>
internal static class LibreOffice
{
    public const string Missing = "soffice is not here: apt-get install libreoffice-writer-nogui.";

    /// <summary>Long enough for a first start on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public static bool IsHere => Program is not null;

    /// <summary>Opens files for Word and turns them into PDF, all in one start.</summary>
    /// <param name="files">By name, without the ending.</param>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ToPdfAsync(IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("fabang-office-");
        try
        {
            foreach (var (name, content) in files)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".docx"), content);
            }

            // A profile of its own: one that somebody else has open would be waited for.
            var start = new ProcessStartInfo(Program!, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, .. files.Keys.Select(name => Path.Combine(folder.FullName, name + ".docx"))])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            using var patience = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(patience.Token);
            return files.Keys.ToDictionary(name => name, name => Path.Combine(folder.FullName, name + ".pdf") is var made && File.Exists(made)
                ? File.ReadAllBytes(made) : throw new InvalidOperationException($"No PDF was made of {name}: {string.Join(' ', said.Result)}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
