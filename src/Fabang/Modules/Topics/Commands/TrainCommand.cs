using System.CommandLine;
using System.Globalization;
using Fabang.Kernel.Commands;
using Fabang.Search.Topics;

namespace Fabang.Modules.Topics.Commands;

/// <summary><c>./fabang topics train</c>: makes the topic model from questions with known labels. No chance in it: same questions and topics, same file.</summary>
internal static class TrainCommand
{
    private static readonly Option<FileInfo> In = new("--in") { Description = "Lines of {\"id\", \"question\", \"label\"}. 有标签的问题文件", Required = true, HelpName = "FILE" };
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The model is written here. 模型文件", DefaultValueFactory = _ => new FileInfo(TopicGuesses.Shipped), HelpName = "FILE" };

    public static Command Of(CommandHost host) => host.Verb("train", "Learns topics from questions with known labels. 训练主题模型", Train, In, Out);

    private static Task<int> Train(IServiceProvider services, ParseResult parsed, CancellationToken cancel)
    {
        var questions = LabelledQuestionFile.Read(parsed.GetRequiredValue(In));
        var model = new TopicTrainer([.. services.GetRequiredService<TopicBook>().Topics.Select(topic => topic.Topic)]).Train(questions);
        var file = parsed.GetRequiredValue(Out);
        file.Directory?.Create();
        TopicModelFile.Save(model, file.FullName);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{file.FullName}: model {TopicModelFile.Load(file.FullName).Name} from {questions.Count(question => question.Label is not null)} questions, {new FileInfo(file.FullName).Length / 1e3:F0} kB"));
        return Task.FromResult(0);
    }
}
