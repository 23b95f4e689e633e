using Fabang.Modules.LegalAid.Api;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Topics;
using Fabang.Shell;

namespace Fabang.Modules.LegalAid;

/// <summary>Legal aid (法律援助): so far whether somebody is likely to get it.</summary>
public sealed class LegalAidModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddEntrance(new Entrance(20, "/legal-aid", "Entrance", typeof(Texts)));
        services.AddSingleton(provider => AidRulesReader.Read(
            Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "eligibility.yaml"), provider.GetRequiredService<TopicBook>()));
        services.AddScoped<AidCheck>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapEligibilityApi();
}
