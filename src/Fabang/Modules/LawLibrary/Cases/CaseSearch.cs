using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Cases;

/// <summary>What the list of cases, a case and the API look with: by words the nearest first, without words by subject and title.</summary>
public sealed class CaseSearch(FabangDb db, LawIndex laws)
{
    public const int PageSize = 20;
    public const int LongestWords = 500;
    public const int LongestSubject = 100;
    public const int MostPages = 1_000;

    /// <summary>Beyond these a case has a word in common and nothing more.</summary>
    private const int MostHits = 200;

    private const int Similar = 3;

    /// <summary>Of the key points, enough to say what the case is about.</summary>
    private const int LongestPoints = 200;

    public async Task<FoundCases> FindAsync(CaseQuery asked, CancellationToken cancel = default)
    {
        var cases = db.Set<ConcludedCase>().AsNoTracking();
        if (!string.IsNullOrEmpty(asked.Subject))
        {
            cases = cases.Where(one => one.Subject == asked.Subject);
        }

        if (ArticleNames.TryParse(asked.Cites, out var law, out var article))
        {
            cases = CitingCases.Of(db, cases, law, article);
        }

        return string.IsNullOrWhiteSpace(asked.Words) ? await ByTitleAsync(cases, asked.Page, cancel) : await ByWordsAsync(cases, asked.Words, asked.Page, cancel);
    }

    /// <summary>The three nearest cases, by what this one is about; fewer where fewer are held.</summary>
    public async Task<IReadOnlyList<CaseRow>> SimilarToAsync(ConcludedCase one, CancellationToken cancel = default)
    {
        var points = one.KeyPoints is { Length: > LongestPoints } longer ? longer[..LongestPoints] : one.KeyPoints;
        var found = await ByWordsAsync(db.Set<ConcludedCase>().AsNoTracking().Where(other => other.Id != one.Id), $"{one.Cause} {one.KeyWords} {one.Title} {points}", 1, cancel);
        return [.. found.Rows.Take(Similar)];
    }

    private static async Task<FoundCases> ByTitleAsync(IQueryable<ConcludedCase> cases, int page, CancellationToken cancel)
    {
        var total = await cases.CountAsync(cancel);
        var rows = await cases.OrderBy(one => one.Subject).ThenBy(one => one.Title).Skip((page - 1) * PageSize).Take(PageSize).Select(CaseRow.From).ToListAsync(cancel);
        return new FoundCases(rows, PagesOf(total), total);
    }

    private async Task<FoundCases> ByWordsAsync(IQueryable<ConcludedCase> cases, string words, int page, CancellationToken cancel)
    {
        var ids = laws.Index.SearchIds(new SearchQuery(words) { Kinds = [DocumentKind.Case], Take = MostHits }).Select(Guid.Parse).ToList();
        var known = await cases.Where(one => ids.Contains(one.Id)).Select(CaseRow.From).ToDictionaryAsync(row => row.Id, cancel);
        var found = ids.Where(known.ContainsKey).Select(id => known[id]).ToList();
        return new FoundCases([.. found.Skip((page - 1) * PageSize).Take(PageSize)], PagesOf(found.Count), found.Count);
    }

    private static int PagesOf(int total) => (total + PageSize - 1) / PageSize;
}
