using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Jobs;

/// <summary>On the day a version takes effect (施行) it becomes the current one, though no file was imported that day.</summary>
internal sealed class TakeEffect(FabangDb db, TimeProvider clock) : IJob
{
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var today = clock.GetUtcNow().DayInChina();
        if (!await db.Set<Law>().AnyAsync(law => law.NextTurn <= today, cancel))
        {
            return;
        }

        await db.InTransactionAsync(async () =>
        {
            var library = await db.Set<LibraryState>().SingleAsync(cancel);
            foreach (var law in await db.Set<Law>().Include(law => law.Versions).Where(law => law.NextTurn <= today).ToListAsync(cancel))
            {
                law.Settle(today, library.NextRevision());
            }

            await db.SaveChangesAsync(cancel);
        }, cancel);
    }
}
