using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Matters.Intakes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters;

/// <summary>What matters know about a person: their number, their course, the papers the person sent, whatever the service, and what was begun and not sent.</summary>
internal sealed class MattersData(FabangDb db, NextStepWords words, IntakeRemoval intakes, TimeProvider clock) : IPersonalData
{
    public string Name => "matters";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var matters = await Of(account).AsNoTracking().Include(matter => matter.Entries.OrderBy(entry => entry.Id)).ToListAsync(cancel);
        var ids = matters.ConvertAll(matter => matter.Id);
        var parties = (await db.Set<Party>().AsNoTracking().Where(party => ids.Contains(party.MatterId)).OrderBy(party => party.Id).ToListAsync(cancel)).ToLookup(party => party.MatterId);
        return matters.Count == 0 ? null : matters.Select(matter => new
        {
            matter.Number,
            matter.Kind,
            matter.Title,
            Region = matter.Region.Value,
            matter.OpenedAt,
            matter.ChangedAt,
            NextStep = words.What(matter.Next),
            matter.NextDueAt,
            Parties = parties[matter.Id].Select(party => new { party.Role, party.Name, party.Number, party.Phone }),
            Course = matter.Entries.Select(entry => new { entry.At, What = words.Entry(entry) }),
        });
    }

    public async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid account, CancellationToken cancel)
    {
        var sent = db.Set<MatterDocument>().Where(document => document.AddedBy == account).Select(document => document.FileId);
        return await db.Set<StoredFile>().AsNoTracking().Where(file => sent.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var matters = await Of(account).Include(matter => matter.Documents).ToListAsync(cancel);
        var papers = matters.SelectMany(matter => matter.Documents).Select(document => document.FileId).ToList();
        var now = clock.GetUtcNow();
        matters.ForEach(matter => matter.Forget(now));
        await intakes.RemoveBegunAsync(account, cancel);
        var ids = matters.ConvertAll(matter => matter.Id);
        db.RemoveRange(await db.Set<Party>().Where(party => ids.Contains(party.MatterId)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        // With its row goes the key of a file: from here on nobody can read the content, wherever a copy of it lies.
        db.RemoveRange(await db.Set<StoredFile>().Where(file => papers.Contains(file.Id)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    private IOrderedQueryable<Matter> Of(Guid account) =>
        db.Set<Matter>().Where(matter => matter.PersonId == account).OrderBy(matter => matter.OpenedAt);
}
