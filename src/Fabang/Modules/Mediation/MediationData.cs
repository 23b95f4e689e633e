using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.CallBacks;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation;

/// <summary>What mediation knows about a person: what they asked for and said of themselves. What others said is theirs. An open mediation is ended.</summary>
internal sealed class MediationData(FabangDb db, FileStore store, TimeProvider clock) : IPersonalData
{
    public string Name => "mediation";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var cases = await Of(account).AsNoTracking().Include(one => one.Parties).OrderBy(one => one.Id).ToListAsync(cancel);
        var (ids, parties) = (cases.Select(one => one.Id).ToList(), cases.Select(one => one.PartyOf(account)?.Id).ToList());
        var meetings = await db.Set<MediationMeeting>().AsNoTracking().Where(one => ids.Contains(one.CaseId) && (one.PartyId == null || parties.Contains(one.PartyId)))
            .OrderBy(one => one.Id).Select(one => new { one.CaseId, one.StartsAt, one.EndsAt, one.Status }).ToListAsync(cancel);
        var guest = await AsGuest(account).AsNoTracking().OrderBy(one => one.Id).Select(one => new { one.Name, one.Phone, one.Relation, one.AskedAt }).ToListAsync(cancel);
        return cases.Count == 0 && guest.Count == 0 ? null : new
        {
            Guest = guest,
            Cases = cases.Select(one => (Case: one, Me: one.PartyOf(account))).Select(row => new
            {
                row.Case.Status,
                row.Case.Type,
                row.Case.StartedAt,
                Story = row.Case.PersonId == account ? row.Case.Story : null,
                row.Case.Wanted,
                row.Case.Amount,
                row.Case.EndedBy,
                Me = row.Me is null ? null : new { row.Me.Side, row.Me.Name, row.Me.Phone, row.Me.Number, row.Me.Address, row.Me.AnsweredAt },
                Meetings = meetings.Where(one => one.CaseId == row.Case.Id).Select(one => new { one.StartsAt, one.EndsAt, one.Status }),
            })
        };
    }

    public async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid account, CancellationToken cancel)
    {
        var papers = db.Set<MediationCase>().SelectMany(one => one.Papers).Where(paper => paper.AddedBy == account).Select(paper => paper.FileId);
        return await db.Set<StoredFile>().AsNoTracking().Where(file => papers.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var cases = await Of(account).Include(one => one.Parties).Include(one => one.Papers).AsSplitQuery().ToListAsync(cancel);
        List<Guid> files = [];
        foreach (var one in cases)
        {
            if (one.IsDraft)
            {
                files.AddRange(one.Papers.Select(paper => paper.FileId));
                db.Remove(one);
                continue;
            }

            if (one.PartyOf(account) is { } me && !one.IsOver)
            {
                one.Part(me, await db.Set<Matter>().SingleAsync(matter => matter.Id == one.MatterId, cancel), clock.GetUtcNow());
            }

            if (one.PartyOf(account) is { } known)
            {
                (await db.Set<CallBack>().Include(call => call.Tries).SingleOrDefaultAsync(call => call.PartyId == known.Id, cancel))?.Forget();
            }

            one.Forget(account);
        }

        (await AsGuest(account).ToListAsync(cancel)).ForEach(one => one.Forget());
        await db.SaveChangesAsync(cancel);
        await db.Set<MeetingSeat>().Where(seat => seat.AccountId == account).ExecuteDeleteAsync(cancel);
        db.RemoveRange(await db.Set<StoredFile>().Where(file => files.Contains(file.Id)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        files.ForEach(store.RemoveContent);
    }

    private IQueryable<ConsentRequest> AsGuest(Guid account) => db.Set<ConsentRequest>().Where(one => one.PersonId == account);

    private IQueryable<MediationCase> Of(Guid account) => db.Set<MediationCase>().Where(one => one.PersonId == account || one.Parties.Any(party => party.PersonId == account));
}
