using System.CommandLine;
using Fabang.Kernel.Commands;

namespace Fabang.Modules.Topics.Commands;

/// <summary><c>./fabang topics …</c></summary>
internal static class TopicCommands
{
    public static Command All(CommandHost host) => new("topics", "What questions are about. 咨询主题")
    {
        EvaluateCommand.Of(host),
        TrainCommand.Of(host),
    };
}
