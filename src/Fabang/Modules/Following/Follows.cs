using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following;

/// <summary>Begins and ends to follow.</summary>
public sealed class Follows(FabangDb db)
{
    public async Task<bool> HasAsync(Follow wanted, CancellationToken cancel = default) =>
        (await db.Set<Follow>().AsNoTracking()
            .Where(follow => follow.AccountId == wanted.AccountId && follow.Kind == wanted.Kind && follow.Law == wanted.Law && follow.Number == wanted.Number)
            .ToListAsync(cancel)).Exists(follow => follow.IsSame(wanted));

    /// <summary>Follows it, once, however often it is asked for.</summary>
    /// <exception cref="BrokenRuleException">The person follows very much already.</exception>
    public async Task BeginAsync(Follow wanted, CancellationToken cancel = default)
    {
        if (await HasAsync(wanted, cancel))
        {
            return;
        }

        if (await db.Set<Follow>().CountAsync(follow => follow.AccountId == wanted.AccountId, cancel) >= Follow.Most)
        {
            throw new BrokenRuleException("Following.TooMany", Follow.Most);
        }

        db.Add(wanted);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await HasAsync(wanted, cancel))
            {
                throw;
            }
        }
    }

    /// <returns>Whether the person followed it.</returns>
    public async Task<bool> EndAsync(Guid id, Guid account, CancellationToken cancel = default)
    {
        var ended = false;
        await db.InTransactionAsync(async () =>
        {
            if (await db.Set<Follow>().SingleOrDefaultAsync(follow => follow.Id == id && follow.AccountId == account, cancel) is { } follow)
            {
                await db.Set<FollowNews>().Where(news => news.FollowId == id).ExecuteDeleteAsync(cancel);
                db.Remove(follow);
                await db.SaveChangesAsync(cancel);
                ended = true;
            }
        }, cancel);
        return ended;
    }
}
