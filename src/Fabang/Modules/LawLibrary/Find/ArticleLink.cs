namespace Fabang.Modules.LawLibrary.Find;

/// <summary><c>/laws/article?id=劳动合同法#30</c>: for those who know an article by its name only.</summary>
internal static class ArticleLink
{
    public static void MapArticleLink(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/laws/article", (string? id) => ArticleNames.TryParse(id, out var law, out var number)
                ? (IResult)TypedResults.LocalRedirect(ArticleNames.Path(law, number))
                : TypedResults.NotFound())
            .AllowAnonymous().ExcludeFromDescription();
}
