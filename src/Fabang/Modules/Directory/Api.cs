using System.ComponentModel;
using Fabang.Modules.Directory.Find;
using Fabang.Modules.Regions;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Directory;

/// <summary>The public list as JSON, for the mini program and third parties.</summary>
internal static class Api
{
    private const int MostPages = 100_000;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapPublicApi("Directory");
        api.MapGet("/lawyers", FindAsync).AsSearch().WithSummary("找律师: lawyers by region (with everything below), specialty, language and name")
            .WithExample(ApiExamples.Found, ("region", "330000"), ("specialty", "labour"), ("language", "putonghua"), ("name", "李"), ("page", "1"));
        api.MapGet("/lawyers/{id:guid}", GetAsync).WithSummary("一位律师: one lawyer").WithExample(ApiExamples.Lawyer, ("id", ApiExamples.Lawyer.Id.ToString()));
    }

    private static async Task<Results<Kept<ApiPage<LawyerInApi>>, ValidationProblem>> FindAsync(
        LawyerSearch search,
        RegionTree tree,
        DirectoryLists lists,
        Asked asked,
        HttpRequest request,
        [Description("Six digits (GB/T 2260), with everything below. 行政区划代码")] string? region,
        [Description("A code of the list of specialties. 专长")] string? specialty,
        [Description("A code of the list of languages. 语言")] string? language,
        [Description("Part of the name. 姓名")] string? name,
        [Description("From 1. 第几页")] string? page,
        CancellationToken cancel)
    {
        var code = RegionCode.Nation;
        asked.Require(region is null || (RegionCode.TryParse(region, out code) && tree.Has(code)), nameof(region), "Six digits of GB/T 2260.");
        asked.Require(specialty is null || lists.Specialties.Any(term => term.Code == specialty), nameof(specialty), "A code of the list of specialties.");
        asked.Require(language is null || lists.Languages.Any(term => term.Code == language), nameof(language), "A code of the list of languages.");
        var part = asked.Words(nameof(name), PlainText.Line(name), Lawyer.LongestName);
        var number = asked.Page(page, MostPages);
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        var found = await search.FindAsync(new(code, specialty, language, part.Length > 0 ? part : null), number, cancel);
        return new Kept<ApiPage<LawyerInApi>>(request.PageOf([.. found.Lawyers.Select(card => LawyerInApi.From(card, tree))], found.Page, found.Pages, found.Total), Fresh);
    }

    private static async Task<Results<Kept<LawyerInApi>, NotFound>> GetAsync([Description("From a search. 检索结果里的 id")] Guid id, LawyerSearch search, RegionTree tree, CancellationToken cancel) =>
        await search.GetAsync(id, cancel) is { } card ? new Kept<LawyerInApi>(LawyerInApi.From(card, tree), Fresh) : TypedResults.NotFound();

    internal sealed record LawyerInApi(
        Guid Id,
        string Name,
        string Licence,
        int YearsInPractice,
        Guid FirmId,
        string Firm,
        string Region,
        string RegionName,
        IReadOnlyList<string> Specialties,
        IReadOnlyList<string> Languages,
        bool TakesLegalAid,
        string Phone,
        string Email,
        string Address,
        string Introduction)
    {
        public static LawyerInApi From(LawyerCard card, RegionTree tree) => new(
            card.Id,
            card.Name,
            card.Licence.Value,
            card.YearsInPractice,
            card.FirmId,
            card.Firm,
            card.Region.Value,
            tree.FullName(card.Region),
            card.Profile.Specialties,
            card.Profile.Languages,
            card.Profile.TakesLegalAid,
            card.Profile.Phone,
            card.Profile.Email,
            card.Profile.Address is { Length: > 0 } own ? own : card.FirmAddress,
            card.Profile.Introduction);
    }
}
