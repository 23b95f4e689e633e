using Fabang.Modules.Guidance.Api;
using Fabang.Modules.Guidance.Ask;
using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Messaging;
using Fabang.Modules.Topics;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell;

namespace Fabang.Modules.Guidance;

/// <summary>The front door (分流): the story in one box, a few short questions, and the ways that fit, each with its reason and what it costs.</summary>
public sealed class GuidanceModule : IModule
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "content", "guidance");

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddEntrance(new Entrance(10, "/ask", "Entrance", typeof(Texts)));
        services.AddMessageTemplate(ResultSending.Result);
        services.AddSingleton(provider => TriageReader.Read(
            Folder, provider.GetRequiredService<TopicBook>(), provider.GetRequiredService<DangerSigns>().All.Select(sign => sign.Id)));
        services.AddScoped<Triaging>();
        services.AddScoped<OfferedWays>();
        services.AddScoped<ResultSending>();
        services.AddScoped<Telling>();
        services.AddScoped<Resuming>();
        services.AddScoped<IIntakeReading, IntakeReading>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapGuidanceApi();
}
