using Spectre.Console;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>Progress as a bar, on a terminal.</summary>
internal sealed class ProgressBar(ProgressTask files) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        files.MaxValue = Math.Max(value.FilesTotal, 1);
        files.Value = value.FilesDone;
        files.Description = FormattableString.Invariant($"{value.FilesDone:N0}/{value.FilesTotal:N0} files, {value.Articles:N0} articles");
    }

    /// <summary>Shows the bar while the work goes on; lines where the output is no terminal.</summary>
    public static async Task<T> ShowAsync<T>(Func<IProgress<ImportProgress>, Task<T>> work)
    {
        if (Console.IsOutputRedirected)
        {
            return await work(new ProgressLines(Console.Out));
        }

        return await AnsiConsole.Progress()
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ProgressBar(context.AddTask("Reading the folder"))));
    }
}
