namespace Fabang.Modules.LawLibrary.Find;

/// <summary>Suggestions for the box that is being typed into.</summary>
internal static class SuggestEndpoint
{
    public static void MapLawSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/laws/suggest", async (LawSuggestions suggestions, FabangDb db, HttpResponse response, string? q, CancellationToken cancel) =>
        {
            response.Headers.CacheControl = "public, max-age=60";
            return TypedResults.Ok(await suggestions.ForAsync(db, q ?? "", cancel));
        }).AllowAnonymous();
}
