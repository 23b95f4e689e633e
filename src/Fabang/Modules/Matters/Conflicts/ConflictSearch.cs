using Fabang.Modules.Directory;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// Looks for earlier matters, of any region, that stand between lawyers and a matter: by keyed hashes, among the matters that these
/// lawyers or somebody of their firms had. It reads nothing else of them.
/// </summary>
public sealed class ConflictSearch(FabangDb db, Lawyers directory)
{
    /// <returns>By lawyer; those in whose way nothing stands are left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<ConflictHit>>> FindAsync(Guid matterId, Guid personId, IReadOnlyCollection<Guid> lawyers, CancellationToken cancel = default)
    {
        var mine = await db.Set<Party>().AsNoTracking().Where(party => party.MatterId == matterId).ToListAsync(cancel);
        if (mine.Count == 0 || lawyers.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlyList<ConflictHit>>();
        }

        var firms = (await directory.FindByAccountsAsync(lawyers, cancel)).ToDictionary(lawyer => lawyer.Key, lawyer => lawyer.Value.FirmId);
        var engagements = await EngagementsAsync(lawyers, firms.Values.Distinct().ToList());
        var hits = new Dictionary<Guid, IReadOnlyList<ConflictHit>>();
        List<(Party Mine, Party Other, MatchStrength Strength)> matches = [];
        foreach (var party in mine)
        {
            matches.AddRange(from other in await AlikeAsync(party, personId, engagements, cancel)
                             let strength = party.SameAs(other)
                             where strength is not null
                             select (party, other, strength.Value));
        }

        if (matches.Count == 0)
        {
            return hits;
        }

        var bound = await BoundAsync(matches.Select(match => match.Other.MatterId).Distinct().ToList(), cancel);
        foreach (var lawyer in lawyers)
        {
            var found = (from match in matches
                         from engagement in bound[match.Other.MatterId]
                         let own = engagement.LawyerId == lawyer
                         where own || (firms.TryGetValue(lawyer, out var firm) && (engagement.FirmId == firm || engagement.FirmNow == firm))
                         select new ConflictHit(match.Other.MatterId, GroundOf(match.Mine), match.Strength, match.Mine.Id, own)).Distinct().ToList();
            if (found.Count > 0)
            {
                hits[lawyer] = found;
            }
        }

        return hits;
    }

    private static ConflictGround GroundOf(Party mine) =>
        mine.Role is PartyRole.Person ? ConflictGround.ActedAgainstPerson : ConflictGround.OtherSideIsClient;

    /// <summary>The matters that these lawyers, or anybody of their firms then or now, had.</summary>
    private async Task<IQueryable<Guid>> EngagementsAsync(IReadOnlyCollection<Guid> lawyers, List<Guid> firms)
    {
        var colleagues = await db.Set<Lawyer>().Where(lawyer => lawyer.AccountId != null && firms.Contains(lawyer.FirmId))
            .Select(lawyer => lawyer.AccountId!.Value).ToListAsync();
        var all = colleagues.Union(lawyers).ToList();
        return db.Set<MatterEngagement>()
            .Where(engagement => all.Contains(engagement.LawyerId) || (engagement.FirmId != null && firms.Contains(engagement.FirmId.Value)))
            .Select(engagement => engagement.MatterId);
    }

    /// <summary>Parties on the opposite side of other people's matters that share a number, a name or a telephone with this one.</summary>
    private async Task<IReadOnlyList<Party>> AlikeAsync(Party party, Guid personId, IQueryable<Guid> engagements, CancellationToken cancel)
    {
        var opposite = db.Set<Party>().AsNoTracking()
            .Where(other => party.Role == PartyRole.Person ? other.Role != PartyRole.Person : other.Role == PartyRole.Person)
            .Where(other => engagements.Contains(other.MatterId) && other.MatterId != party.MatterId)
            .Where(other => db.Set<Matter>().Any(matter => matter.Id == other.MatterId && matter.PersonId != personId));
        List<Party> alike = [];
        if (party.Number is { } number)
        {
            alike.AddRange(await opposite.WhereSealed(other => other.Number, number, db).ToListAsync(cancel));
        }

        if (party.NameKey is { } name)
        {
            alike.AddRange(await opposite.WhereSealed(other => other.NameKey, name, db).ToListAsync(cancel));
        }

        if (party.Phone is { } phone)
        {
            alike.AddRange(await opposite.WhereSealed(other => other.Phone, phone, db).ToListAsync(cancel));
        }

        return [.. alike.DistinctBy(other => other.Id)];
    }

    /// <summary>Who had these matters, with their firms then and now.</summary>
    private async Task<ILookup<Guid, (Guid LawyerId, Guid? FirmId, Guid? FirmNow)>> BoundAsync(List<Guid> matters, CancellationToken cancel)
    {
        var rows = await (
            from engagement in db.Set<MatterEngagement>()
            where matters.Contains(engagement.MatterId)
            join lawyer in db.Set<Lawyer>() on (Guid?)engagement.LawyerId equals lawyer.AccountId into known
            from lawyer in known.DefaultIfEmpty()
            select new { engagement.MatterId, engagement.LawyerId, engagement.FirmId, FirmNow = (Guid?)lawyer!.FirmId }).ToListAsync(cancel);
        return rows.ToLookup(row => row.MatterId, row => (row.LawyerId, row.FirmId, row.FirmNow));
    }
}
