using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Fabang.Kernel.Commands;
using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search.Learning;

namespace Fabang.Modules.LawLibrary.Commands;

/// <summary><c>./fabang laws train</c>: makes the ranking model from questions with known answers and the texts of this library.</summary>
internal static class TrainCommand
{
    private static readonly Option<FileInfo[]> Queries = new("--queries") { Description = "Lines of question id, tab, question. 问题文件", Required = true, HelpName = "FILE" };
    private static readonly Option<FileInfo[]> Answers = new("--qrels") { Description = "Lines of question id, 0, article, 1; one file for each of --queries. 答案文件", Required = true, HelpName = "FILE" };
    private static readonly Option<FileInfo?> Scenes = new("--scenes") { Description = "More questions, of another kind: only the towers learn from them. 补充问题", HelpName = "FILE" };
    private static readonly Option<FileInfo?> SceneAnswers = new("--scene-qrels") { Description = "Their answers. 补充问题的答案", HelpName = "FILE" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "The model is written here. 模型文件", HelpName = "FILE" };
    private static readonly Option<bool> Validate = new("--validate") { Description = "Five-fold cross-validation, and what each part adds. 交叉验证", };
    private static readonly Option<FileInfo?> Run = new("--run") { Description = "With --validate: what was found for each question. 交叉验证结果文件", HelpName = "OUT" };
    private static readonly Option<int> Seed = new("--seed") { Description = "Same seed, texts and questions, same model. 随机种子", DefaultValueFactory = _ => 1 };

    public static Command Of(CommandHost host) => host.Verb(
        "train", "Learns to rank from questions with known answers. 训练排序模型", TrainAsync, Queries, Answers, Scenes, SceneAnswers, Out, Validate, Run, Seed);

    private static async Task<int> TrainAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var (queries, answers) = (parsed.GetRequiredValue(Queries), parsed.GetRequiredValue(Answers));
        if (queries.Length != answers.Length)
        {
            Console.Error.WriteLine("Each --queries needs its --qrels. 问题文件与答案文件应成对。");
            return 1;
        }

        await LawCommands.PrepareAsync(services, cancel);
        var watch = Stopwatch.StartNew();
        var trainer = new RankingTrainer(
            services.GetRequiredService<LawIndex>().Index,
            [.. queries.Zip(answers).SelectMany(files => QuestionFiles.Read(files.First, files.Second))],
            parsed.GetValue(Scenes) is { } scenes ? QuestionFiles.Read(scenes, parsed.GetValue(SceneAnswers)) : [],
            new RankingSettings { Seed = parsed.GetValue(Seed) },
            Tell);
        if (parsed.GetValue(Validate))
        {
            Show(trainer.CrossValidate(), parsed.GetValue(Run));
        }

        if (parsed.GetValue(Out) is { } file)
        {
            RankingModelFile.Save(trainer.Train(), file.FullName);
            Tell($"{file.FullName}: model {RankingModelFile.Load(file.FullName).Name}, {new FileInfo(file.FullName).Length / 1e6:F1} MB");
        }

        return 0;

        void Tell(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,7:F1} s  {what}"));
    }

    private static void Show(CrossValidation validation, FileInfo? run)
    {
        Console.WriteLine(QuestionFiles.Line("cross-validation", validation.Figures));
        if (run is not null)
        {
            QuestionFiles.WriteRun(run.FullName, validation.Questions.Zip(validation.Found, (question, found) => (question.Id, found)));
        }

        foreach (var (name, figures) in validation.Ablations())
        {
            Console.WriteLine(QuestionFiles.Line("  " + name, figures));
        }
    }
}
