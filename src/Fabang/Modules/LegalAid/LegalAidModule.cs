using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Api;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Carry;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.Desk;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Mine;
using Fabang.Modules.LegalAid.Notices;
using Fabang.Modules.LegalAid.Oversight;
using Fabang.Modules.LegalAid.Oversight.Years;
using Fabang.Modules.LegalAid.Payments;
using Fabang.Modules.LegalAid.PeerReviews;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Fabang.Shell;

namespace Fabang.Modules.LegalAid;

/// <summary>Legal aid (法律援助): who gets it, the application, the decision, the case, the objection.</summary>
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

    /// <summary>Scores closed cases of colleagues.</summary>
    public const string PeerReview = "legal-aid:peer-review";

    /// <summary>Writes and publishes the rules of a province.</summary>
    public const string EditRules = "legal-aid:edit-rules";

    /// <summary>Changes how the letters of a region are worded.</summary>
    public const string EditLetters = "legal-aid:edit-letters";

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
        AddApplying(services);
        AddDesk(services);
        AddRuleBook(services);
        AddLetters(services);
        AddClosing(services);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapEligibilityApi();
        var mine = routes.MapCitizenApi("LegalAid");
        mine.MapApplyApi();
        mine.MapAfterApi();
        mine.MapAgreementApi();
    }

    private static void AddDesk(IServiceCollection services)
    {
        services.AddHeaderTool<AidTool>();
        services.AddSingleton<ISettingKey>(Assigning.Capacity);
        services.AddSingleton(SubsidyTable.Read(Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "subsidies.yaml")));
        services.AddScoped<AidList>();
        services.AddScoped<Reviewing>();
        services.AddScoped<Transferring>();
        services.AddScoped<Forwarding>();
        services.AddScoped<Cooperating>();
        services.AddSingleton<ISettingKey>(NoticeLimits.Organ);
        services.AddSingleton(NoticeGrounds.Read(Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "notices.yaml")));
        services.AddScoped<Noticing>();
        services.AddScoped<WithdrawingNotice>();
        services.AddScoped<Assigning>();
        services.AddScoped<Ending>();
        services.AddScoped<Carrying>();
        services.AddScoped<Paying>();
        services.AddScoped<AidFigures>();
        services.AddScoped<YearCounts>();
    }

    private static void AddClosing(IServiceCollection services)
    {
        services.AddPermission(PeerReview, Role.LegalAidOfficer, Role.Lawyer);
        services.AddSingleton(ClosingList.Read(Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "closing.yaml")));
        services.AddScoped<AgreementSigning>();
        services.AddScoped<CaseFiling>();
        services.AddScoped<FollowingUp>();
        services.AddScoped<PeerReviewing>();
        services.AddSingleton<ISettingKey>(FollowUpRules.Tries);
    }

    private static void AddApplying(IServiceCollection services)
    {
        services.AddSingleton(Applying.SheetIsRead);
        services.AddScoped<Applying>();
        services.AddScoped<Signing>();
        services.AddScoped<Filling>();
        services.AddScoped<AidShown>();
        services.AddScoped<AidViews>();
        services.AddScoped<OwnApplication>();
        services.AddScoped<IPersonalData, LegalAidData>();
        services.AddScoped<IStepBook, AidStepBook>();
        services.AddScoped<AidMessages>();
        foreach (var template in AidMessages.All)
        {
            services.AddMessageTemplate(template);
        }

        foreach (var limit in AidSteps.All.Select(step => step.Limit))
        {
            services.AddSingleton<ISettingKey>(limit);
        }
    }

    private static void AddRuleBook(IServiceCollection services)
    {
        services.AddPermission(EditRules, Role.RegionAdministrator);
        services.AddScoped<RulesInForce>();
        services.AddScoped<RuleVersions>();
        services.AddScoped<RerunRules>();
        services.AddScoped<IRefusals, Refusals>();
        services.AddScoped<RerunList>();
        services.AddScoped<IPersonalData, RerunData>();
        services.AddSingleton<ISettingKey>(RerunRules.Refusals);
        services.AddMessageTemplate(RerunModel.MayApplyAgain);
        services.AddHeaderTool<RulesTool>();
        services.AddHeaderTool<RerunsTool>();
    }

    private static void AddLetters(IServiceCollection services)
    {
        services.AddPermission(EditLetters, Role.RegionAdministrator);
        services.AddSingleton(_ => LetterBookReader.Read(Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "letters")));
        services.AddScoped<LetterTemplates>();
        services.AddScoped<LetterAddress>();
        services.AddScoped<LetterIssuing>();
        services.AddScoped<LetterList>();
        services.AddScoped<Verification>();
        services.AddScoped<IPersonalData, LettersData>();
        services.AddSingleton(new AccountLink("/admin/legal-aid/letters", "Templates.Title", typeof(Texts), EditLetters));
        services.AddScoped<AidLetters>();
    }
}
