using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Changes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following;

/// <summary>
/// Tells those who follow a law or its articles that it changed. So many accounts at a time, each batch a delivery and a transaction of its own: what
/// was told before a crash stands, and the rest follows.
/// </summary>
internal sealed class TellFollowers(FabangDb db, FollowMessages messages, TimeProvider clock) : IHandle<LawChanged>, IHandle<FollowersLeft>
{
    /// <summary>Accounts in one transaction, a fraction of a second of work.</summary>
    public const int Batch = 200;

    public Task HandleAsync(LawChanged happened, CancellationToken cancel) => TellAsync(happened.ChangeId, Guid.Empty, cancel);

    public Task HandleAsync(FollowersLeft happened, CancellationToken cancel) => TellAsync(happened.ChangeId, happened.After, cancel);

    private async Task TellAsync(Guid changeId, Guid after, CancellationToken cancel)
    {
        var change = await db.Set<LawChange>().AsNoTracking().Include(one => one.Articles).SingleAsync(one => one.Id == changeId, cancel);
        // Whoever began later follows the text as it is.
        var since = change.InForceAt ?? change.At;
        var followers = db.Set<Follow>().Where(follow => follow.Law == change.Law && follow.Since <= since);
        var accounts = await followers.Where(follow => follow.AccountId > after).Select(follow => follow.AccountId).Distinct().Order().Take(Batch).ToListAsync(cancel);
        var follows = await followers.Where(follow => accounts.Contains(follow.AccountId)).ToListAsync(cancel);
        var ids = follows.ConvertAll(follow => follow.Id);
        var told = (await db.Set<FollowNews>().Where(news => ids.Contains(news.FollowId) && news.Cause == changeId).Select(news => news.FollowId).ToListAsync(cancel)).ToHashSet();
        foreach (var person in follows.GroupBy(follow => follow.AccountId))
        {
            var news = person.Where(follow => !told.Contains(follow.Id)).Select(follow => NewsOf(follow, change)).OfType<FollowNews>().ToList();
            db.AddRange(news);
            await messages.QueueAsync(person.Key, news, cancel);
        }

        if (change.InForceAt is not null)
        {
            follows.ForEach(follow => Move(follow, change));
        }

        if (accounts.Count == Batch)
        {
            db.Add(OutboxMessage.From(new FollowersLeft(changeId, accounts[^1], clock.GetUtcNow())));
        }
    }

    private FollowNews? NewsOf(Follow follow, LawChange change)
    {
        var article = follow.Kind is FollowKind.Article ? ArticleOf(follow, change) : null;
        return follow.Kind is FollowKind.Article && article is null ? null : new FollowNews
        {
            FollowId = follow.Id,
            Cause = change.Id,
            Kind = article is null ? NewsKind.NewVersion : Enum.Parse<NewsKind>(article.Turn.ToString()),
            Law = change.Law,
            Number = article is null ? "" : article.NewNumber ?? article.Number!,
            From = change.From,
            To = change.To,
            Day = change.Day,
            At = clock.GetUtcNow(),
        };
    }

    /// <summary>What became of the followed words; an article that was gone and is there again is new.</summary>
    private static ChangedArticle? ArticleOf(Follow follow, LawChange change) =>
        change.Articles.FirstOrDefault(article => article.Number == follow.Number)
        ?? change.Articles.FirstOrDefault(article => article.Turn is ArticleTurn.Added && article.NewNumber == follow.Number);

    private static void Move(Follow follow, LawChange change)
    {
        if (follow.Kind is FollowKind.Article && ArticleOf(follow, change) is { Number: not null, NewNumber: { } number } && number != follow.Number)
        {
            follow.MoveTo(number);
        }
    }
}
