using Fabang.Modules.Matters.Intakes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Jobs;

/// <summary>Forgets intakes that nobody came back to, and their files: what is not needed is not kept （《个人信息保护法》第十九条）.</summary>
internal sealed class DropOldIntakes(FabangDb db, FileStore store, TimeProvider clock) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - Intake.Lifetime;
        var old = await db.Set<Intake>().Include(intake => intake.Files)
            .Where(intake => intake.ChangedAt < before).OrderBy(intake => intake.ChangedAt).Take(Batch).ToListAsync(cancel);
        foreach (var intake in old)
        {
            var files = intake.SentAt is null ? intake.Files.Select(file => file.FileId).ToList() : [];
            db.Remove(intake);
            await db.SaveChangesAsync(cancel);
            foreach (var file in await db.Set<StoredFile>().Where(file => files.Contains(file.Id)).ToListAsync(cancel))
            {
                await store.RemoveAsync(file, cancel);
            }
        }
    }
}
