using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Api;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Topics;
using Fabang.Shell;

namespace Fabang.Modules.LegalAid;

/// <summary>Legal aid (法律援助): so far whether somebody is likely to get it.</summary>
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

    /// <summary>Changes how the letters of a region are worded.</summary>
    public const string EditLetters = "legal-aid:edit-letters";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Handle, Role.LegalAidOfficer);
        services.AddPermission(Carry, Role.Lawyer);
        services.AddPermission(Review, Role.JusticeOfficer);
        services.AddPermission(Assist, Role.LegalAidOfficer, Role.Helper);
        services.AddPermission(Watch, Role.LegalAidOfficer, Role.JusticeOfficer);
        services.AddPermission(EditLetters, Role.RegionAdministrator);
        services.AddEntrance(new Entrance(20, "/legal-aid", "Entrance", typeof(Texts)));
        services.AddSingleton(provider => AidRulesReader.Read(
            Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "eligibility.yaml"), provider.GetRequiredService<TopicBook>()));
        services.AddScoped<AidCheck>();
        services.AddSingleton(_ => LetterBookReader.Read(Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "letters")));
        services.AddScoped<LetterTemplates>();
        services.AddScoped<LetterAddress>();
        services.AddScoped<LetterIssuing>();
        services.AddScoped<LetterList>();
        services.AddScoped<Verification>();
        services.AddScoped<IPersonalData, LettersData>();
        services.AddSingleton(new AccountLink("/admin/legal-aid/letters", "Templates.Title", typeof(Texts), EditLetters));
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapEligibilityApi();
}
