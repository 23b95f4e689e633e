using Fabang.Modules.LawLibrary.Citations;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>The cases that cite an article (引用本条的案例).</summary>
/// <param name="Article">劳动合同法#30</param>
/// <param name="Count">How many.</param>
/// <param name="First">Some of them, the newest decisions first.</param>
public sealed record CitingCases(string Article, int Count, IReadOnlyList<CaseRow> First)
{
    private const int Few = 5;

    public static async Task<CitingCases> OfAsync(FabangDb db, string law, string article, CancellationToken cancel = default)
    {
        var citing = Of(db, db.Set<ConcludedCase>(), law, article);
        var count = await citing.CountAsync(cancel);
        var first = count == 0 ? [] : await citing.OrderBy(one => (one.DecidedOn ?? one.Date) == null).ThenByDescending(one => one.DecidedOn ?? one.Date).ThenBy(one => one.Title).Take(Few).Select(CaseRow.From).ToListAsync(cancel);
        return new CitingCases($"{law}#{article}", count, first);
    }

    public static IQueryable<ConcludedCase> Of(FabangDb db, IQueryable<ConcludedCase> cases, string law, string article) =>
        cases.Where(one => db.Set<CaseCitation>().Any(citation => citation.CaseId == one.Id && citation.Law == law && citation.Article == article));
}
