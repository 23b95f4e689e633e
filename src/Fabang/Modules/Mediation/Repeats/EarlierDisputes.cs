using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Repeats;

/// <summary>Finds what was mediated between the same two sides within a year, by the keyed hash of phone or number, or by the account; whoever asked then.</summary>
public sealed class EarlierDisputes(FabangDb db)
{
    private const int YearsBack = 1;

    /// <param name="mediation">With its parties; as it stands on the desk of an officer or of its mediator.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The newest on top.</returns>
    public async Task<IReadOnlyList<Repeat>> OfAsync(MediationCase mediation, CancellationToken cancel = default)
    {
        var both = await OfSideAsync(mediation, Side.Asking, cancel);
        both.IntersectWith(await OfSideAsync(mediation, Side.Other, cancel));
        both.Remove(mediation.Id);
        if (both.Count == 0)
        {
            return [];
        }

        var (ids, until) = (both.ToList(), mediation.RequestedAt ?? mediation.StartedAt);
        var from = until.AddYears(-YearsBack);
        var found = await db.Set<MediationCase>().AsNoTracking().Where(one => ids.Contains(one.Id) && one.RequestedAt >= from && one.RequestedAt <= until)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { one.Id, matter.Number, one.Type, one.RequestedAt, one.Status, one.EndedBy })
            .OrderByDescending(row => row.RequestedAt).ThenByDescending(row => row.Id).ToListAsync(cancel);
        return found.ConvertAll(row => new Repeat(row.Number, row.Type, row.RequestedAt!.Value, row.Status, row.EndedBy));
    }

    private async Task<HashSet<Guid>> OfSideAsync(MediationCase mediation, Side side, CancellationToken cancel)
    {
        HashSet<Guid> cases = [];
        foreach (var party in mediation.Parties.Where(party => party.Side == side))
        {
            if (party.Phone is { } phone)
            {
                cases.UnionWith(await db.Set<MediationParty>().WhereSealed(one => one.Phone, phone, db).Select(one => one.CaseId).ToListAsync(cancel));
            }

            if (party.Number is { } number)
            {
                cases.UnionWith(await db.Set<MediationParty>().WhereSealed(one => one.Number, number, db).Select(one => one.CaseId).ToListAsync(cancel));
            }

            if (party.PersonId is { } person)
            {
                cases.UnionWith(await db.Set<MediationParty>().Where(one => one.PersonId == person).Select(one => one.CaseId).ToListAsync(cancel));
            }
        }

        return cases;
    }
}
