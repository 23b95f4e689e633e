namespace Fabang.Modules.LawLibrary.Import;

/// <summary><c>serve --laws DIR</c>: imports the folder while the site already answers, and says on the console how far it is.</summary>
internal sealed class ImportAtStart(LawImport import, IConfiguration configuration, ILogger<ImportAtStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration["Fabang:Laws"] is not { Length: > 0 } folder)
        {
            return;
        }

        await Task.Yield();
        try
        {
            var report = await import.RunAsync(folder, new ProgressLines(Console.Out), stoppingToken);
            ImportSummary.Write(report, Console.Out);
        }
        catch (BrokenRuleException)
        {
            log.LogInformation("Another node is importing the texts of law");
        }
        catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
        {
            log.LogError(failed, "The texts of law in {Folder} could not be imported; start again to go on", folder);
        }
    }
}
