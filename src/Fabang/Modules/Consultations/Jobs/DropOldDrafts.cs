using Fabang.Modules.Consultations.Ask;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Jobs;

/// <summary>Forgets drafts that nobody came back to, and their files: what is not needed is not kept （《个人信息保护法》第十九条）.</summary>
internal sealed class DropOldDrafts(FabangDb db, FileStore store, TimeProvider clock) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - AskDraft.Lifetime;
        var old = await db.Set<AskDraft>().Include(draft => draft.Files)
            .Where(draft => draft.ChangedAt < before).OrderBy(draft => draft.ChangedAt).Take(Batch).ToListAsync(cancel);
        foreach (var draft in old)
        {
            var files = draft.SentAt is null ? draft.Files.Select(file => file.FileId).ToList() : [];
            db.Remove(draft);
            await db.SaveChangesAsync(cancel);
            foreach (var file in await db.Set<StoredFile>().Where(file => files.Contains(file.Id)).ToListAsync(cancel))
            {
                await store.RemoveAsync(file, cancel);
            }
        }
    }
}
