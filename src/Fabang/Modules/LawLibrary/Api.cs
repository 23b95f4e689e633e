using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.LawLibrary;

/// <summary>The library for other programs.</summary>
internal static class Api
{
    /// <summary>Of a text whose citations are asked for: an address holds no more.</summary>
    private const int LongestText = 2000;

    public static void MapLawsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/laws/search", SearchAsync).AllowAnonymous();
        routes.MapGet("/api/v1/articles/{law}/{article}", ArticleAsync).AllowAnonymous();
        routes.MapGet("/api/v1/citations/resolve", ResolveAsync).AllowAnonymous();
    }

    private static async Task<Results<Ok<FoundPage>, ProblemHttpResult>> SearchAsync(
        LawSearch search, [Required] string q, CancellationToken cancel, TextKind? kind = null, string? province = null, int page = 1)
    {
        if (q.Length > LawSearch.LongestWords)
        {
            return TypedResults.Problem($"q is longer than {LawSearch.LongestWords} characters.", statusCode: StatusCodes.Status400BadRequest);
        }

        RegionCode? region = RegionCode.TryParse(province, out var code) && code != RegionCode.Nation ? code.Province : null;
        var found = await search.FindAsync(new LawSearchQuery(q) { Kind = kind, Province = region, Page = page }, cancel);
        return TypedResults.Ok(new FoundPage(found.Page, found.Articles.Count == 0 ? 0 : found.Pages, [.. found.Articles.Select(article => new Found(
            article.Article, article.Title, article.Path, article.VersionDate, article.PlainTitle, article.Plain,
            article.Passage.Count == 0 ? null : string.Concat(article.Passage.Select(segment => segment.Text))))]));
    }

    private static async Task<Results<Ok<CitableArticle>, NotFound>> ArticleAsync(LawFinder laws, string law, string article, CancellationToken cancel) =>
        await laws.CitableAsync($"{law}#{article}", cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();

    private static async Task<Results<Ok<IReadOnlyList<Resolved>>, ProblemHttpResult>> ResolveAsync(
        CitationResolver citations, [Required] string text, CancellationToken cancel, DateOnly? asOf = null)
    {
        if (text.Length > LongestText)
        {
            return TypedResults.Problem($"text is longer than {LongestText} characters.", statusCode: StatusCodes.Status400BadRequest);
        }

        var resolved = await citations.ResolveAsync(text, asOf, cancel);
        return TypedResults.Ok<IReadOnlyList<Resolved>>([.. resolved.Select(one => new Resolved(
            text.Substring(one.Start, one.Length), one.Start, one.Law, one.Article, one.Paragraph, one.Item, one.Outcome.ToString(), one.Version, one.Path))]);
    }

    /// <summary>A page of results.</summary>
    internal sealed record FoundPage(int Page, int Pages, IReadOnlyList<Found> Articles);

    /// <summary>One article; <c>Passage</c> is official text.</summary>
    internal sealed record Found(string Article, string Title, string Path, DateOnly? Version, string? PlainTitle, string? Plain, string? Passage);

    /// <summary>A citation: its words, where they begin, and what they mean. <c>Outcome</c> is a <see cref="CitationOutcome"/>.</summary>
    internal sealed record Resolved(
        string Words, int Start, string Law, string? Article, int? Paragraph, int? Item, string Outcome, DateOnly? Version, string? Path);
}
