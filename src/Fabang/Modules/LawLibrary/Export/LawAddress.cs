using Fabang.Modules.LawLibrary.Corrections;

namespace Fabang.Modules.LawLibrary.Export;

/// <summary>Where a version can be read for good, written so that a person can read and type it.</summary>
internal static class LawAddress
{
    public static string Of(HttpRequest request, CorrectionNote note) => $"{request.Scheme}://{request.Host}{note.Path}";


    public static string Of(HttpRequest request, Law law, LawVersion version, Article? article) =>
        $"{request.Scheme}://{request.Host}/laws/{law.Key}{(article is null ? "" : "/" + article.Number)}{(version.Date is { } date ? $"?version={date:yyyy-MM-dd}" : "")}";
}
