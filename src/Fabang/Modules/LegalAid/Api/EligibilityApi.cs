using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>Whether somebody could get legal aid, for programs: the lists to choose from, and the finding. Nothing is kept.</summary>
internal static class EligibilityApi
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public static void MapEligibilityApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapPublicApi("LegalAid");
        api.MapGet("/legal-aid/questions", Questions).WithSummary("法律援助条件的问题: matters, groups and provinces to choose from").WithExample(EligibilityExamples.Questions);
        api.MapPost("/legal-aid/findings", Judge).WithSummary("能不能申请法律援助: the finding for what was said, with its reason and articles. Nothing is kept")
            .WithBodyExample(EligibilityExamples.Finding, EligibilityExamples.Answers);
    }

    private static Kept<QuestionsInApi> Questions(AidCheck check, IStringLocalizer<Texts> texts) => new(QuestionsInApi.Of(check, texts), Fresh);

    private static Ok<FindingInApi> Judge(AidAnswers sent, AidCheck check, IStringLocalizer<Texts> texts)
    {
        check.MustBeChosen(sent);
        return TypedResults.Ok(FindingInApi.Of(check.Judge(sent), texts));
    }
}
