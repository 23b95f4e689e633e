using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Shell;

namespace Fabang.Modules.LawLibrary.Export;

/// <summary>Where a version can be read for good, written so that a person can read and type it.</summary>
public sealed class LawAddress(SiteAddress site)
{
    public string Of(HttpRequest request, Law law, LawVersion version, Article? article) =>
        $"{site.For(request)}/laws/{law.Key}{(article is null ? "" : "/" + article.Number)}{(version.Date is { } date ? $"?version={date:yyyy-MM-dd}" : "")}";

    public string Of(HttpRequest request, CorrectionNote note) => site.For(request) + note.Path;
}
