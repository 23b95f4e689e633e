using Fabang.Modules.Directory.Find;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.Directory;

/// <summary>The public list as JSON, for the mini program and third parties.</summary>
internal static class Api
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var lawyers = routes.MapGroup("/api/v1/lawyers").WithTags("Directory").AllowAnonymous();
        lawyers.MapGet("", FindAsync).WithSummary("找律师: lawyers by region (with everything below), specialty, language and name");
        lawyers.MapGet("{id:guid}", GetAsync).WithSummary("One lawyer");
    }

    private static async Task<Results<Ok<PageOfLawyers>, ValidationProblem>> FindAsync(
        LawyerSearch search, RegionTree tree, DirectoryLists lists, string? region, string? specialty, string? language, string? name, int page = 1, CancellationToken cancel = default)
    {
        var wrong = new Dictionary<string, string[]>();
        var code = RegionCode.Nation;
        Require(region is null || (RegionCode.TryParse(region, out code) && tree.Has(code)), nameof(region), "Six digits of GB/T 2260.");
        Require(specialty is null || lists.Specialties.Any(term => term.Code == specialty), nameof(specialty), "A code of the list of specialties.");
        Require(language is null || lists.Languages.Any(term => term.Code == language), nameof(language), "A code of the list of languages.");
        Require(name is null or { Length: <= Lawyer.LongestName }, nameof(name), $"At most {Lawyer.LongestName} characters.");
        Require(page >= 1, nameof(page), "From 1.");
        if (wrong.Count > 0)
        {
            return TypedResults.ValidationProblem(wrong);
        }

        var found = await search.FindAsync(new(code, specialty, language, PlainText.Line(name) is { Length: > 0 } part ? part : null), page, cancel);
        return TypedResults.Ok(new PageOfLawyers(found.Page, found.Pages, found.Total, [.. found.Lawyers.Select(card => LawyerInApi.From(card, tree))]));

        void Require(bool holds, string parameter, string message)
        {
            if (!holds)
            {
                wrong[parameter] = [message];
            }
        }
    }

    private static async Task<Results<Ok<LawyerInApi>, NotFound>> GetAsync(Guid id, LawyerSearch search, RegionTree tree, CancellationToken cancel) =>
        await search.GetAsync(id, cancel) is { } card ? TypedResults.Ok(LawyerInApi.From(card, tree)) : TypedResults.NotFound();

    internal sealed record PageOfLawyers(int Page, int Pages, int Total, IReadOnlyList<LawyerInApi> Lawyers);

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
