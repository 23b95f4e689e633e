using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Api;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Matters.Steps;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Answer;
using Fabang.Modules.Mediation.Api;
using Fabang.Modules.Mediation.CallBacks;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Desk;
using Fabang.Modules.Mediation.Mediate;
using Fabang.Modules.Mediation.Meetings;
using Fabang.Modules.Mediation.Mine;
using Fabang.Modules.Mediation.Offers;
using Fabang.Modules.Mediation.Oversight;
using Fabang.Modules.Mediation.Oversight.Years;
using Fabang.Modules.Mediation.Performing;
using Fabang.Modules.Mediation.Repeats;
using Fabang.Modules.Mediation.Request;
using Fabang.Modules.Mediation.Risks;
using Fabang.Modules.Mediation.Rooms;
using Fabang.Modules.Mediation.Seals;
using Fabang.Modules.Mediation.Steps;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics.Danger;
using Fabang.Shell;

namespace Fabang.Modules.Mediation;

/// <summary>People's mediation (人民调解): the request, the other party, the mediator, the talks, the agreement.</summary>
public sealed class MediationModule : IModule
{
    /// <summary>Receives requests, asks the parties and appoints for the committees of a region.</summary>
    public const string Receive = "mediation:receive";

    /// <summary>Mediates.</summary>
    public const string Mediate = "mediation:mediate";

    /// <summary>Sees how a region does: figures and limits, no stories.</summary>
    public const string Watch = "mediation:watch";

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPermission(Receive, Role.MediationOfficer);
        services.AddPermission(Mediate, Role.Mediator);
        services.AddPermission(Watch, Role.MediationOfficer, Role.JusticeOfficer);
        services.AddEntrance(new Entrance(30, "/mediation", "Entrance", typeof(Texts)));
        services.AddHeaderTool<MediationTool>();
        services.AddScoped<IWay, MediateHere>();
        services.AddScoped<MediationViews>();
        services.AddScoped<Requesting>();
        services.AddSingleton(Requesting.OthersAreAsked);
        services.AddScoped<Invitations>();
        services.AddScoped<OwnMediations>();
        services.AddScoped<MediationShown>();
        services.AddScoped<TakingPart>();
        services.AddScoped<MediationList>();
        services.AddScoped<Receiving>();
        services.AddScoped<Taking>();
        services.AddScoped<Mediating>();
        services.AddScoped<Talking>();
        services.AddScoped<Offering>();
        services.AddScoped<SealBook>();
        services.AddScoped<Agreeing>();
        services.AddSingleton<AgreementFiles>();
        services.AddScoped<AfterAgreement>();
        services.AddScoped<CaseFile>();
        services.AddScoped<ConsentRequests>();
        services.AddScoped<Guests>();
        services.AddScoped<EarlierDisputes>();
        services.AddScoped<Calling>();
        services.AddSingleton<ISettingKey>(Calling.After);
        services.AddSingleton<ISettingKey>(Calling.MostTries);
        services.AddScoped<RiskBook>();
        services.AddSingleton(house => EscalationSigns.Read(Path.Combine(AppContext.BaseDirectory, "content", "mediation", "escalation.yaml"), house.GetRequiredService<DangerSigns>()));
        services.AddSingleton<ISettingKey>(RiskBook.Handling);
        services.AddSingleton<ISettingKey>(RiskBook.Repeats);
        services.AddMessageTemplate(WatchRisks.Told);
        services.AddScoped<MediationFigures>();
        services.AddScoped<YearCounts>();
        services.AddScoped<IPersonalData, MediationData>();
        services.AddScoped<IStepBook, MediationStepBook>();
        services.AddMessageTemplate(TellParties.Invited);
        services.AddMessageTemplate(TellAsked.Asked);
        services.AddMessageTemplate(TellAsked.Welcome);
        services.AddMessageTemplate(RemindOfPayments.Near);
        services.AddMessageTemplate(RemindOfPayments.Missed);
        services.AddScoped<MeetingBook>();
        services.AddScoped<Attendance>();
        services.AddScoped<MeetingNotices>();
        services.AddSingleton<MeetingRate>();
        services.AddSingleton(provider => TurnServer.Of(configuration, provider.GetRequiredService<TimeProvider>()));
        services.AddMessageTemplate(MeetingNotices.Set);
        services.AddMessageTemplate(MeetingNotices.Near);
        services.AddMessageTemplate(MeetingNotices.Cancelled);
        foreach (var limit in MediationSteps.All.Select(step => step.Limit).Append(ConsentLimits.Answer))
        {
            services.AddSingleton<ISettingKey>(limit);
        }
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapInvitationApi();
        routes.MapMeetings();
        var mine = routes.MapCitizenApi("Mediation");
        mine.MapRequestApi();
        mine.MapTakingPartApi();
        mine.MapRoomsApi();
        mine.MapOffersApi();
        mine.MapAgreementApi();
    }
}
