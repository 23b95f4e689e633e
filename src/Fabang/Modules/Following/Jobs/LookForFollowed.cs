using Fabang.Modules.LawLibrary.Changes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following.Jobs;

/// <summary>
/// Searches anew what people follow, once this node's index has all that changed in the library, and tells of articles that are new or changed since the last look.
/// How far it came stands in the rows: killed and run again it goes on from there.
/// </summary>
internal sealed class LookForFollowed(FabangDb db, FreshArticles fresh, FollowMessages messages, TimeProvider clock) : IJob
{
    /// <summary>Searches in one transaction, a fraction of a second of work.</summary>
    private const int Batch = 50;

    /// <summary>News of one search at one time; more than that is a new law, and the first tell it.</summary>
    private const int MostNews = 10;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        while (await fresh.RevisionAsync(cancel) is { } revision && await LookAsync(revision, cancel) > 0)
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <returns>How many searches were looked at.</returns>
    private async Task<int> LookAsync(long revision, CancellationToken cancel)
    {
        var follows = await db.Set<Follow>().Where(follow => follow.Kind == FollowKind.Search && follow.SeenRevision < revision)
            .OrderBy(follow => follow.AccountId).Take(Batch).ToListAsync(cancel);
        foreach (var person in follows.GroupBy(follow => follow.AccountId))
        {
            List<FollowNews> told = [];
            foreach (var follow in person)
            {
                var news = (await fresh.FindAsync(follow.Search, follow.SeenRevision, cancel)).Take(MostNews).Select(article => NewsOf(follow, article));
                told.AddRange(await UntoldAsync(follow, [.. news], cancel));
                follow.Seen(revision);
            }

            db.AddRange(told);
            await messages.QueueAsync(person.Key, told, cancel);
        }

        await db.SaveChangesAsync(cancel);
        return follows.Count;
    }

    private async Task<IEnumerable<FollowNews>> UntoldAsync(Follow follow, IReadOnlyList<FollowNews> news, CancellationToken cancel)
    {
        var causes = news.Select(one => one.Cause).ToList();
        var told = await db.Set<FollowNews>().Where(one => one.FollowId == follow.Id && causes.Contains(one.Cause)).Select(one => new { one.Cause, one.Number }).ToListAsync(cancel);
        return news.Where(one => !told.Contains(new { one.Cause, one.Number }));
    }

    private FollowNews NewsOf(Follow follow, FreshArticle article) => new()
    {
        FollowId = follow.Id,
        Cause = article.Cause,
        Kind = article.Turn is ArticleTurn.Added ? NewsKind.Added : NewsKind.Changed,
        Law = article.Law,
        Number = article.Number,
        From = article.From,
        To = article.To,
        Day = clock.GetUtcNow().DayInChina(),
        At = clock.GetUtcNow(),
    };
}
