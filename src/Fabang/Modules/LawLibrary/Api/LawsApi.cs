using System.ComponentModel;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Modules.LawLibrary.Digests;
using Fabang.Modules.LawLibrary.Find;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Api;

/// <summary>Laws and articles for other programs.</summary>
internal static class LawsApi
{
    /// <summary>A text changes when a legislature meets, and an import is worth waiting some minutes for.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>While an import runs, a search finds more each minute.</summary>
    private static readonly TimeSpan FreshSearch = TimeSpan.FromMinutes(1);

    public static void MapLawsApi(this RouteGroupBuilder api)
    {
        api.MapGet("/laws/search", SearchAsync).AsSearch()
            .WithSummary("检索条文: articles by anybody's words, the best first")
            .WithExample(LawsExamples.Found, ("q", "公司拖欠工资怎么办"), ("kind", "Law"), ("province", "330000"), ("authority", "全国人民代表大会常务委员会"), ("years", "2000-2020"), ("old", "false"), ("law", "劳动合同法"), ("page", "1"));
        api.MapGet("/laws/{id}", LawAsync)
            .WithSummary("一部法: title, who made it, standing, versions and contents")
            .WithExample(LawsExamples.Law, ("id", "劳动合同法"), ("asOf", "2020-01-01"));
        api.MapGet("/articles/{law}/{article}", ArticleAsync)
            .WithSummary("一条: an article as it reads, or read on any day")
            .WithExample(LawsExamples.Article, ("law", "劳动合同法"), ("article", "30"), ("asOf", "2020-01-01"));
    }

    private static async Task<Results<Kept<ApiPage<FoundInApi>>, ValidationProblem>> SearchAsync(
        LawSearch search,
        Asked asked,
        HttpRequest request,
        [Description("Words or a whole story, up to 500 characters. 要找的话")] string? q,
        [Description("Only texts of this kind: Law, AdministrativeRegulation, JudicialInterpretation, DepartmentRule, LocalRegulation, Other. 只要这一种")] string? kind,
        [Description("National texts and the local rules of this province only, six digits (GB/T 2260). 省级行政区划代码")] string? province,
        [Description("Only texts made by this body. 制定机关")] string? authority,
        [Description("Only versions of these years, 2011-2020. 版本的年份")] string? years,
        [Description("true: what is repealed or not yet in force too. 含已废止和尚未生效的")] string? old,
        [Description("Only articles of the law with this key. 只在这部法里找")] string? law,
        [Description("From 1 to 20. 第几页")] string? page,
        CancellationToken cancel)
    {
        var words = asked.Words("q", q, LawSearch.LongestWords, required: true);
        var only = asked.OneOf<TextKind>("kind", kind);
        var number = asked.Page(page, LawSearch.MostPages);
        var madeBy = asked.Words("authority", authority, LawSearch.LongestAuthority);
        var within = asked.Words("law", law, LawSearch.LongestWords);
        var all = false;
        asked.Require(string.IsNullOrEmpty(old) || bool.TryParse(old, out all), "old", "true, false");
        asked.Require(string.IsNullOrEmpty(years) || SearchFilters.IsYears(years), "years", "2011-2020");
        var region = RegionCode.Nation;
        asked.Require(string.IsNullOrEmpty(province) || RegionCode.TryParse(province, out region), "province", "330000");
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        var filters = new SearchFilters(only, string.IsNullOrEmpty(province) ? SearchFilters.Everywhere : region.Value, madeBy.OrNull(), years.OrNull(), all, within.OrNull());
        var found = await search.FindAsync(filters.Query(words, number), cancel);
        var pages = found.IsEmpty ? number - 1 : found.Pages;
        return new Kept<ApiPage<FoundInApi>>(request.PageOf([.. found.Local.Concat(found.Articles).Select(FoundInApi.Of)], number, pages, total: null), FreshSearch);
    }

    private static async Task<Results<Kept<LawInApi>, NotFound, ValidationProblem>> LawAsync(
        FabangDb db,
        Asked asked,
        [Description("Key of the law: its title without 中华人民共和国. 法律的名字，不带国名")] string id,
        [Description("Contents as on this day, 2020-01-31; today's when there is none. 看哪一天的文本")] string? asOf,
        CancellationToken cancel)
    {
        var day = asked.Day("asOf", asOf);
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        if (await db.Set<Law>().AsNoTracking().Include(law => law.Versions).SingleOrDefaultAsync(law => law.Key == id, cancel) is not { } law)
        {
            return TypedResults.NotFound();
        }

        var shown = law.Shown(version: null, day);
        return new Kept<LawInApi>(LibraryTag.Of(law), Fresh, async cancelled => LawInApi.Of(law, shown, await HeadsAsync(db, shown, cancelled)));
    }

    private static async Task<Results<Kept<ArticleInApi>, NotFound, ValidationProblem>> ArticleAsync(
        FabangDb db,
        Digest digest,
        Asked asked,
        [Description("Key of the law. 法律的名字，不带国名")] string law,
        [Description("Number of the article: 30, or 133-1 for 第一百三十三条之一. 条号")] string article,
        [Description("As it read on this day, 2020-01-31; today's when there is none. 看哪一天的文本")] string? asOf,
        CancellationToken cancel)
    {
        var day = asked.Day("asOf", asOf);
        if (asked.IsWrong)
        {
            return asked.Problem();
        }

        var plain = digest.Find($"{law}#{article}");
        var held = await db.Set<Law>().AsNoTracking().Include(one => one.Versions).SingleOrDefaultAsync(one => one.Key == law, cancel);
        var shown = held?.Shown(version: null, day);
        if (held is not null && shown is not null && await db.Set<Article>().AnyAsync(one => one.VersionId == shown.Id && one.Number == article, cancel))
        {
            return new Kept<ArticleInApi>($"{LibraryTag.Of(held)}|{digest.Hash}", Fresh, async cancelled =>
            {
                var found = await db.Set<Article>().AsNoTracking().SingleAsync(one => one.VersionId == shown.Id && one.Number == article, cancelled);
                return ArticleInApi.Of(held, shown, found, plain, await CorrectionNotes.OfAsync(db, found, cancelled));
            });
        }

        // Of a day in the past only the official text can tell.
        return plain is not null && day is null
            ? new Kept<ArticleInApi>(digest.Hash, Fresh, _ => Task.FromResult(ArticleInApi.Of(plain)))
            : TypedResults.NotFound();
    }

    private static async Task<IReadOnlyList<ArticleHead>> HeadsAsync(FabangDb db, LawVersion? version, CancellationToken cancel) => version is null ? []
        : await db.Set<Article>().Where(article => article.VersionId == version.Id).OrderBy(article => article.Position)
            .Select(article => new ArticleHead(article.Number, article.Label, article.Headings, 0)).ToListAsync(cancel);
}
