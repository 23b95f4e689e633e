using System.ComponentModel;
using Fabang.Modules.LawLibrary.Cases;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>Typical cases for other programs (典型案例).</summary>
internal static class CasesApi
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan FreshSearch = TimeSpan.FromMinutes(1);

    public static void MapCasesApi(this RouteGroupBuilder api)
    {
        api.MapGet("/cases/search", SearchAsync).AsSearch()
            .WithSummary("检索案例: cases by words and subject, or all of them by title")
            .WithExample(CasesExamples.Found, ("q", "拖欠工资"), ("subject", "劳动人事"), ("cites", "劳动合同法#30"), ("page", "1"));
        api.MapGet("/cases/{id:guid}", CaseAsync)
            .WithSummary("一个案例: as it was published")
            .WithExample(CasesExamples.Case, ("id", "0195b4c2-6a00-7000-8000-000000000001"));
    }

    private static async Task<Results<Kept<ApiPage<CaseLineInApi>>, ValidationProblem>> SearchAsync(
        CaseSearch cases,
        Asked asked,
        HttpRequest request,
        [Description("Words or a whole story, up to 500 characters; all cases by title when there are none. 要找的话")] string? q,
        [Description("Only cases of this subject. 只要这一类，例如劳动人事")] string? subject,
        [Description("Only cases that cite this article: 劳动合同法#30. 只要引用这一条的")] string? cites,
        [Description("From 1. 第几页")] string? page,
        CancellationToken cancel)
    {
        var words = asked.Words("q", q, CaseSearch.LongestWords);
        var only = asked.Words("subject", subject, CaseSearch.LongestSubject);
        var number = asked.Page(page, CaseSearch.MostPages);
        var cited = asked.Words("cites", cites, CaseSearch.LongestWords);
        asked.Require(cited.Length == 0 || ArticleNames.TryParse(cited, out _, out _), "cites", "劳动合同法#30");
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        var found = await cases.FindAsync(new CaseQuery(words, only, cited, number), cancel);
        return new Kept<ApiPage<CaseLineInApi>>(request.PageOf([.. found.Rows.Select(CaseLineInApi.Of)], number, found.Pages, found.Total), FreshSearch);
    }

    private static async Task<Results<Kept<CaseInApi>, NotFound>> CaseAsync(
        FabangDb db,
        [Description("From a search. 检索结果里的 id")] Guid id,
        CancellationToken cancel)
    {
        if (await db.Set<ConcludedCase>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        // What it cites is read a moment after it came, and again when a law comes.
        var read = await db.Set<LibraryState>().Select(state => state.CitationsRevision).SingleOrDefaultAsync(cancel);
        return new Kept<CaseInApi>(
            $"{found.Id}/{found.Revision}/{found.Hash}/{found.ImportedAt.UtcTicks}/{read}", Fresh, async cancelled => CaseInApi.Of(found, await CitedLaw.OfAsync(db, id, cancelled)));
    }
}
