using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following;

/// <summary>What a person follows, and what they were told of it.</summary>
internal sealed class FollowingData(FabangDb db) : IPersonalData
{
    public string Name => "following";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var follows = await db.Set<Follow>().AsNoTracking().Where(follow => follow.AccountId == account).OrderBy(follow => follow.Since).ToListAsync(cancel);
        var ids = follows.ConvertAll(follow => follow.Id);
        var news = (await db.Set<FollowNews>().AsNoTracking().Where(one => ids.Contains(one.FollowId)).OrderBy(one => one.At).ToListAsync(cancel)).ToLookup(one => one.FollowId);
        return follows.Count == 0 ? null : follows.Select(follow => new
        {
            follow.Kind,
            follow.Law,
            follow.Number,
            follow.Words,
            follow.TextKind,
            Region = follow.Region?.Value,
            follow.Since,
            Told = news[follow.Id].Select(one => new { one.Kind, one.Law, one.Number, one.Day, one.At }),
        });
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var follows = db.Set<Follow>().Where(follow => follow.AccountId == account);
        await db.Set<FollowNews>().Where(news => follows.Any(follow => follow.Id == news.FollowId)).ExecuteDeleteAsync(cancel);
        db.RemoveRange(await follows.ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}
