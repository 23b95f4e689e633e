using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Api;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Shell;

namespace Fabang.Modules.LegalAid;

/// <summary>Legal aid (法律援助): so far whether somebody is likely to get it, and the rules of the provinces that say so.</summary>
public sealed class LegalAidModule : IModule
{
    /// <summary>Receives, decides, assigns and checks the files of a legal-aid centre.</summary>
    public const string Handle = "legal-aid:handle";

    /// <summary>Takes aid cases and carries them out.</summary>
    public const string Carry = "legal-aid:carry";

    /// <summary>Decides objections for the justice department.</summary>
    public const string Review = "legal-aid:review";

    /// <summary>Fills in for somebody, under their mandate.</summary>
    public const string Assist = "legal-aid:assist";

    /// <summary>Sees what the centres of a region keep and miss.</summary>
    public const string Watch = "legal-aid:watch";

    /// <summary>Writes and publishes the rules of a province.</summary>
    public const string EditRules = "legal-aid:edit-rules";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Handle, Role.LegalAidOfficer);
        services.AddPermission(Carry, Role.Lawyer);
        services.AddPermission(Review, Role.JusticeOfficer);
        services.AddPermission(Assist, Role.LegalAidOfficer, Role.Helper);
        services.AddPermission(Watch, Role.LegalAidOfficer, Role.JusticeOfficer);
        services.AddEntrance(new Entrance(20, "/legal-aid", "Entrance", typeof(Texts)));
        services.AddSingleton(provider => AidRulesReader.Read(
            Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "eligibility.yaml"), provider.GetRequiredService<TopicBook>()));
        services.AddScoped<AidCheck>();
        AddRuleBook(services);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapEligibilityApi();

    private static void AddRuleBook(IServiceCollection services)
    {
        services.AddPermission(EditRules, Role.RegionAdministrator);
        services.AddScoped<RulesInForce>();
        services.AddScoped<RuleVersions>();
        services.AddScoped<RerunRules>();
        services.AddScoped<RerunList>();
        services.AddScoped<IPersonalData, RerunData>();
        services.AddSingleton<ISettingKey>(RerunRules.Refusals);
        services.AddMessageTemplate(RerunModel.MayApplyAgain);
        services.AddHeaderTool<RulesTool>();
        services.AddHeaderTool<RerunsTool>();
    }
}
