using Fabang.Modules.LawLibrary.Citations;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>An article that a case cites, and that is held.</summary>
/// <param name="Article">劳动合同法#30</param>
/// <param name="Title">《劳动合同法》第三十条</param>
/// <param name="Path">Where it is read.</param>
public sealed record CitedLaw(string Article, string Title, string Path)
{
    /// <summary>In the order in which the case cites them.</summary>
    public static async Task<IReadOnlyList<CitedLaw>> OfAsync(FabangDb db, Guid caseId, CancellationToken cancel = default)
    {
        var rows = await db.Set<CaseCitation>().AsNoTracking()
            .Where(citation => citation.CaseId == caseId && citation.Article != null && (citation.Outcome == CitationOutcome.Found || citation.Outcome == CitationOutcome.FoundInOtherVersion))
            .OrderBy(citation => citation.Position).Select(citation => new { citation.Law, citation.Article }).ToListAsync(cancel);
        return [.. rows.Select(row => new CitedLaw(
            $"{row.Law}#{row.Article}", ArticleNames.Title(row.Law, ArticleNames.Label(row.Article!) ?? row.Article!), ArticleNames.Path(row.Law, row.Article!)))];
    }
}
