using Fabang.Modules.LawLibrary.Changes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Jobs;

/// <summary>On the day a version takes effect (施行) it becomes the current one, though no file was imported that day.</summary>
internal sealed class TakeEffect(FabangDb db, TimeProvider clock) : IJob
{
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var today = now.DayInChina();
        if (!await db.Set<Law>().AnyAsync(law => law.NextTurn <= today, cancel))
        {
            return;
        }

        await db.InTransactionAsync(async () =>
        {
            var library = await db.Set<LibraryState>().SingleAsync(cancel);
            foreach (var law in await db.Set<Law>().Include(law => law.Versions).Where(law => law.NextTurn <= today).ToListAsync(cancel))
            {
                var before = law.Current;
                law.Settle(today, library.NextRevision());
                await ChangeRecord.TurnedAsync(db, law, before, now, cancel);
            }

            await db.SaveChangesAsync(cancel);
        }, cancel);
    }
}
