using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.LawLibrary;

/// <summary>The library for other programs.</summary>
internal static class Api
{
    public static void MapLawsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/laws/search", SearchAsync).AllowAnonymous();
        routes.MapGet("/api/v1/articles/{law}/{article}", ArticleAsync).AllowAnonymous();
    }

    private static async Task<Results<Ok<FoundPage>, ProblemHttpResult>> SearchAsync(
        LawSearch search, [Required] string q, CancellationToken cancel, TextKind? kind = null, string? province = null, int page = 1)
    {
        if (q.Length > LawSearch.LongestWords)
        {
            return TypedResults.Problem($"q is longer than {LawSearch.LongestWords} characters.", statusCode: StatusCodes.Status400BadRequest);
        }

        RegionCode? region = RegionCode.TryParse(province, out var code) && code != RegionCode.Nation ? code.Province : null;
        var found = await search.FindAsync(new LawSearchQuery(q, kind, region, OnlyNational: false, page), cancel);
        return TypedResults.Ok(new FoundPage(found.Page, found.Articles.Count == 0 ? 0 : found.Pages, [.. found.Articles.Select(article => new Found(
            article.Article, article.Title, article.Path, article.VersionDate, article.PlainTitle, article.Plain,
            article.Passage.Count == 0 ? null : string.Concat(article.Passage.Select(segment => segment.Text))))]));
    }

    private static async Task<Results<Ok<CitableArticle>, NotFound>> ArticleAsync(LawFinder laws, string law, string article, CancellationToken cancel) =>
        await laws.CitableAsync($"{law}#{article}", cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    /// <summary>A page of results.</summary>
    internal sealed record FoundPage(int Page, int Pages, IReadOnlyList<Found> Articles);

    /// <summary>One article; <c>Passage</c> is official text.</summary>
    internal sealed record Found(string Article, string Title, string Path, DateOnly? Version, string? PlainTitle, string? Plain, string? Passage);
}
