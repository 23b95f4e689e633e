using System.ComponentModel;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
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
        api.MapGet("/legal-aid/questions", QuestionsAsync).WithSummary("法律援助条件的问题: matters, groups and provinces to choose from").WithExample(EligibilityExamples.Questions, ("province", "330000"));
        api.MapPost("/legal-aid/findings", JudgeAsync).WithSummary("能不能申请法律援助: the finding for what was said, with its reason and articles. Nothing is kept")
            .WithBodyExample(EligibilityExamples.Finding, EligibilityExamples.Answers);
    }

    private static async Task<Results<Kept<QuestionsInApi>, ValidationProblem>> QuestionsAsync(
        [Description("Six digits (GB/T 2260): what this province has added is listed too. 哪个省")] string? province,
        AidCheck check, Asked asked, IStringLocalizer<Texts> texts, CancellationToken cancel)
    {
        RegionCode? chosen = RegionCode.TryParse(province, out var code) ? code : null;
        asked.Require(string.IsNullOrEmpty(province) || check.Provinces.Any(known => known.Code == chosen), nameof(province), "One of the provinces listed.");
        return asked.IsWrong ? asked.Problem() : new Kept<QuestionsInApi>(QuestionsInApi.Of(await check.ChoicesAsync(chosen, cancel), check.Provinces, texts), Fresh);
    }

    private static async Task<Ok<FindingInApi>> JudgeAsync(AidAnswers sent, AidCheck check, IStringLocalizer<Texts> texts, CancellationToken cancel)
    {
        await check.MustBeChosenAsync(sent, cancel);
        return TypedResults.Ok(FindingInApi.Of(await check.JudgeAsync(sent, cancel), texts));
    }
}
