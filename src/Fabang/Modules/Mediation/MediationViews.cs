using System.Linq.Expressions;
using Fabang.Modules.Directory.Mediators;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation;

/// <summary>Loads a mediation that was sent whole, to be shown or changed.</summary>
public sealed class MediationViews(FabangDb db)
{
    /// <summary>One that this mediator has, or sees as a mediator beside the first.</summary>
    public Task<MediationView?> FindOfMediatorAsync(Guid id, Guid account, CancellationToken cancel = default) => FindAsync(
        one => one.Id == id && (one.MediatorId == account || db.Set<ConsentRequest>().Any(asked => asked.CaseId == one.Id && asked.CoMediatorId == account && asked.Status == ConsentStatus.Agreed)), cancel);

    /// <param name="which">Names the one, and narrows to what the asker may see.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<MediationView?> FindAsync(Expression<Func<MediationCase, bool>> which, CancellationToken cancel = default)
    {
        var found = await db.Set<MediationCase>().Where(one => one.MatterId != null)
            .Include(one => one.Parties.OrderBy(party => party.Side).ThenByDescending(party => party.IsStarter).ThenBy(party => party.Id)).Include(one => one.Papers.OrderBy(paper => paper.Id)).AsSplitQuery().SingleOrDefaultAsync(which, cancel);
        if (found is null)
        {
            return null;
        }

        var matter = await db.Set<Matter>().Include(one => one.Entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)).SingleAsync(one => one.Id == found.MatterId, cancel);
        var committee = await db.Set<MediationCommittee>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == found.CommitteeId, cancel);
        var mediator = found.MediatorId is { } account ? await db.Set<Mediator>().AsNoTracking().SingleOrDefaultAsync(one => one.AccountId == account, cancel) : null;
        var fileIds = found.Papers.Select(paper => paper.FileId).ToList();
        var files = await db.Set<StoredFile>().Where(file => fileIds.Contains(file.Id)).ToDictionaryAsync(file => file.Id, cancel);
        return new(found, matter, committee, mediator, [.. found.Papers.Select(paper => (paper, files[paper.FileId]))]);
    }
}
