using System.ComponentModel;
using System.Text.Json;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>Says other programs what the citations in a text mean (引用解析).</summary>
internal static class CitationsApi
{
    /// <summary>An address holds no more.</summary>
    private const int LongestInAddress = 2_000;

    /// <summary>A judgment or a contract.</summary>
    private const int LongestInBody = 100_000;

    private const int PageSize = 200;
    private const int MostPages = 1_000;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    public static void MapCitationsApi(this RouteGroupBuilder api)
    {
        api.MapGet("/citations/resolve", ResolveAsync).AsSearch()
            .WithSummary("解析引用: what the citations in a short text mean")
            .WithExample(CitationsExamples.Resolved, ("text", "依照《劳动合同法》第三十条第二款"), ("asOf", "2020-01-01"), ("page", "1"));
        api.MapPost("/citations/resolve", ResolveBodyAsync).AsSearch()
            .Accepts<TextToResolve>("application/json")
            .WithSummary("解析引用: the same for a long text, sent as JSON")
            .WithBodyExample(CitationsExamples.Resolved, new TextToResolve("依照《劳动合同法》第三十条第二款", "2020-01-01"), ("page", "1"));
    }

    private static Task<Results<Kept<ApiPage<CitationInApi>>, ValidationProblem>> ResolveAsync(
        CitationResolver citations,
        Asked asked,
        HttpRequest request,
        [Description("Up to 2,000 characters. 要解析的话")] string? text,
        [Description("When the text was written, 2020-01-31: the version of that day is meant. Today when there is none. 写于哪一天")] string? asOf,
        [Description("Two hundred citations a page. 第几页")] string? page,
        CancellationToken cancel) => AnswerAsync(citations, asked, request, new TextToResolve(text, asOf), LongestInAddress, page, cancel);

    private static async Task<Results<Kept<ApiPage<CitationInApi>>, ValidationProblem>> ResolveBodyAsync(
        CitationResolver citations,
        Asked asked,
        HttpRequest request,
        [Description("Two hundred citations a page. 第几页")] string? page,
        CancellationToken cancel)
    {
        TextToResolve? body = null;
        try
        {
            body = await request.ReadFromJsonAsync<TextToResolve>(cancel);
            asked.Require(body is not null, "$", "{ \"text\": \"…\" }");
        }
        catch (JsonException wrong)
        {
            asked.Require(false, wrong.Path?.TrimStart('$', '.') is { Length: > 0 } field ? field : "$", "JSON: { \"text\": \"…\", \"asOf\": \"2020-01-31\" }");
        }

        return asked.IsWrong ? asked.Problem() : await AnswerAsync(citations, asked, request, body!, LongestInBody, page, cancel);
    }

    private static async Task<Results<Kept<ApiPage<CitationInApi>>, ValidationProblem>> AnswerAsync(
        CitationResolver citations, Asked asked, HttpRequest request, TextToResolve given, int longest, string? page, CancellationToken cancel)
    {
        _ = asked.Words("text", given.Text, longest, required: true);
        var day = asked.Day("asOf", given.AsOf);
        var number = asked.Page(page, MostPages);
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        // Places are counted in the text as it came.
        var resolved = await citations.ResolveAsync(given.Text!, day, cancel);
        return new Kept<ApiPage<CitationInApi>>(request.PageOf([.. resolved.Select(one => CitationInApi.Of(given.Text!, one))], number, PageSize), Fresh);
    }
}
