using System.CommandLine;
using System.Globalization;
using Fabang.Kernel.Commands;
using Fabang.Search.Topics;

namespace Fabang.Modules.Topics.Commands;

/// <summary>
/// <c>./fabang topics evaluate</c>: a label for each question of a file, by the model that ships, and how often it is right where labels are known. With
/// <c>--folds</c> the recipe is judged too, by models that learn from the same file.
/// </summary>
internal static class EvaluateCommand
{
    private static readonly Option<FileInfo> In = new("--in") { Description = "Lines of {\"id\", \"question\", \"label\"}; the label may be missing. 问题文件", Required = true, HelpName = "FILE" };
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "Written: id, tab, label, by the model that ships. 结果文件", HelpName = "OUT" };
    private static readonly Option<int> Folds = new("--folds") { Description = "Cross-validation over the file in so many parts. 交叉验证折数", HelpName = "N" };

    public static Command Of(CommandHost host) => host.Verb("evaluate", "Guesses the label of each question of a file, and counts. 评测主题判断", Evaluate, In, Out, Folds);

    private static Task<int> Evaluate(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var questions = LabelledQuestionFile.Read(parsed.GetRequiredValue(In));
        var folds = parsed.GetValue(Folds);
        if (folds is 1 or < 0 || folds > questions.Count)
        {
            Console.Error.WriteLine("--folds must be at least 2, and at most as many as there are questions. 折数至少为 2，且不超过题数。");
            return Task.FromResult(1);
        }

        var guesses = services.GetRequiredService<TopicGuesses>();
        Console.WriteLine(guesses.Model is { } model
            ? $"Guessed by words and the model {model.Name}. 按词语和模型判断"
            : "There is no model: guessed by words alone. 没有模型，只按词语判断");
        var guessed = questions.Select(question => (Question: question, Guess: guesses.Classifier.Guess(question.Text))).ToList();
        if (parsed.GetValue(Out) is { } file)
        {
            File.WriteAllLines(file.FullName, guessed.Select(one => $"{one.Question.Id}\t{one.Guess.Labels[0].Label}"));
        }

        var known = guessed.Where(one => one.Question.Label is not null).ToList();
        if (known.Count > 0)
        {
            var about = guesses.Model is null ? "" : "; if the model learned from these questions, it remembers them: judge it by --folds";
            Tell($"The model that ships, on {known.Count} questions with a label{about}", TopicFigures.Of(known));
            if (folds > 0)
            {
                var trainer = new TopicTrainer([.. services.GetRequiredService<TopicBook>().Topics.Select(topic => topic.Topic)]);
                Tell($"Cross-validation in {folds} parts: each question guessed by a model that did not learn from its part", TopicFigures.Of(trainer.CrossValidate(questions, folds)));
            }
        }

        return Task.FromResult(0);
    }

    private static void Tell(string what, TopicFigures figures)
    {
        Console.WriteLine();
        Console.WriteLine(what);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"right at once {Percent(figures.First)} %, among the first three {Percent(figures.AmongThree)} % of {figures.Count}"));
        foreach (var label in TopicLabels.All)
        {
            var row = figures.Confusion.Where(cell => cell.Key.Label == label).OrderByDescending(cell => cell.Value).ThenBy(cell => cell.Key.Guessed, StringComparer.Ordinal).ToList();
            if (row.Count > 0)
            {
                Console.WriteLine($"  {label}: {string.Join(", ", row.Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Key.Guessed} {cell.Value}")))}");
            }
        }

        string Percent(int count) => (100.0 * count / figures.Count).ToString("F1", CultureInfo.InvariantCulture);
    }
}
