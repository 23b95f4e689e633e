using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>The rounds that somebody may read: a lawyer those in which they stood, the duty manager those of their regions.</summary>
public sealed class RoundList(FabangDb db, CurrentUser user, RegionTree tree)
{
    private const int Most = 100;

    public bool Manages(RegionCode region) => user.May(MattersModule.Allocate, region);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<RoundRow>> RowsAsync(CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        var rounds = await Mine().OrderByDescending(round => round.At).Take(Most).ToListAsync(cancel);
        var (ids, matterIds) = (rounds.ConvertAll(round => round.Id), rounds.ConvertAll(round => round.MatterId));
        var numbers = await db.Set<Matter>().Where(matter => matterIds.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, matter => matter.Number, cancel);
        var standings = await db.Set<RoundStanding>().AsNoTracking().Where(standing => ids.Contains(standing.RoundId) && standing.ProviderId == me).ToDictionaryAsync(standing => standing.RoundId, cancel);
        var names = await NamesAsync(rounds.Select(round => round.OfferedTo).OfType<Guid>(), cancel);
        return [.. rounds.Select(round => new RoundRow(
            round, numbers[round.MatterId], standings.GetValueOrDefault(round.Id),
            round.OfferedTo is { } to && (to == me || Manages(round.Region)) ? names.GetValueOrDefault(to) : null))];
    }

    /// <summary>One round with the standings that the reader may see.</summary>
    /// <returns>Null where it is not for them.</returns>
    public async Task<(AllocationRound Round, string Number, IReadOnlyList<RoundStanding> Standings, IReadOnlyDictionary<Guid, string> Names)?> FindAsync(Guid id, CancellationToken cancel = default)
    {
        if (await Mine().SingleOrDefaultAsync(round => round.Id == id, cancel) is not { } round)
        {
            return null;
        }

        var (me, all) = (user.RequiredId, Manages(round.Region));
        var standings = await db.Set<RoundStanding>().AsNoTracking().Where(standing => standing.RoundId == id && (all || standing.ProviderId == me)).OrderBy(standing => standing.Place).ToListAsync(cancel);
        var number = await db.Set<Matter>().Where(matter => matter.Id == round.MatterId).Select(matter => matter.Number).SingleAsync(cancel);
        return (round, number, standings, await NamesAsync(standings.Select(standing => standing.ProviderId), cancel));
    }

    private IQueryable<AllocationRound> Mine()
    {
        var me = user.RequiredId;
        var managed = db.Set<AllocationRound>().Within(user.RegionsFor(MattersModule.Allocate), tree).Select(round => round.Id);
        return db.Set<AllocationRound>().AsNoTracking().Where(round => managed.Contains(round.Id) || round.Standings.Any(standing => standing.ProviderId == me));
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> accounts, CancellationToken cancel)
    {
        var ids = accounts.Distinct().ToList();
        return await db.Set<Account>().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name ?? "", cancel);
    }
}
