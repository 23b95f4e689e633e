using System.CommandLine;
using Fabang.Kernel.Commands;
using Fabang.Modules.Topics.Commands;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Topics;

/// <summary>What questions are about (咨询主题), and the signs that somebody is in danger: what every service asks first.</summary>
public sealed class TopicsModule : IModule
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "content", "topics");

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => TopicReader.Read(Path.Combine(Folder, "topics.yaml")));
        services.AddSingleton<TopicGuesses>();
        services.AddSingleton(_ => DangerReader.Read(Path.Combine(Folder, "danger.yaml")));
    }

    public IEnumerable<Command> Commands(CommandHost host) => [TopicCommands.All(host)];
}
