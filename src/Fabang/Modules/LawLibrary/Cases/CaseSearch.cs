using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>What the list of cases and the API look with: by words the nearest first, without words by subject and title.</summary>
public sealed class CaseSearch(FabangDb db, LawIndex laws)
{
    public const int PageSize = 20;
    public const int LongestWords = 500;

    /// <summary>Beyond these a case has a word in common and nothing more.</summary>
    private const int MostHits = 200;

    /// <param name="words">What to look for; all cases when empty.</param>
    /// <param name="subject">Only this subject; all when empty.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<FoundCases> FindAsync(string? words, string? subject, int page, CancellationToken cancel = default)
    {
        var cases = db.Set<ConcludedCase>().AsNoTracking();
        if (!string.IsNullOrEmpty(subject))
        {
            cases = cases.Where(one => one.Subject == subject);
        }

        return string.IsNullOrWhiteSpace(words) ? await ByTitleAsync(cases, page, cancel) : await ByWordsAsync(cases, words, page, cancel);
    }

    private static async Task<FoundCases> ByTitleAsync(IQueryable<ConcludedCase> cases, int page, CancellationToken cancel)
    {
        var total = await cases.CountAsync(cancel);
        var rows = await cases.OrderBy(one => one.Subject).ThenBy(one => one.Title).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(one => new CaseRow(one.Id, one.Title, one.Subject)).ToListAsync(cancel);
        return new FoundCases(rows, PagesOf(total), total);
    }

    private async Task<FoundCases> ByWordsAsync(IQueryable<ConcludedCase> cases, string words, int page, CancellationToken cancel)
    {
        var hits = laws.Index.Search(new SearchQuery(words) { Kinds = [DocumentKind.Case], Take = MostHits }).Hits;
        var ids = hits.Select(hit => Guid.Parse(hit.Document.Id)).ToList();
        var known = await cases.Where(one => ids.Contains(one.Id)).Select(one => new CaseRow(one.Id, one.Title, one.Subject)).ToDictionaryAsync(row => row.Id, cancel);
        var found = ids.Where(known.ContainsKey).Select(id => known[id]).ToList();
        return new FoundCases([.. found.Skip((page - 1) * PageSize).Take(PageSize)], PagesOf(found.Count), found.Count);
    }

    private static int PagesOf(int total) => (total + PageSize - 1) / PageSize;
}
