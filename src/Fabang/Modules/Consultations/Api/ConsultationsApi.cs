using Fabang.Modules.Accounts.Api;
using Fabang.Shell.Api;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What a citizen does here, for programs.</summary>
internal static class ConsultationsApi
{
    public static void AddConsultationsApi(this IServiceCollection services)
    {
        services.AddScoped<ConsultationShown>();
        services.AddScoped<TalkShown>();
        services.AddScoped<OwnLists>();
    }

    public static void MapConsultationsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapPublicApi("Consultations").MapAskApi();
        var mine = routes.MapCitizenApi("Consultations");
        mine.MapSendApi();
        mine.MapMineApi();
        mine.MapAfterApi();
        mine.MapComplaintsApi();
        mine.MapTalksApi();
        mine.MapMessagesApi();
    }
}
