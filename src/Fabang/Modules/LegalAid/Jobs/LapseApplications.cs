using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Jobs;

/// <summary>Who was asked for papers and did not answer in time has withdrawn (视为撤回). 《法律援助法》第四十三条.</summary>
internal sealed class LapseApplications(FabangDb db, TimeProvider clock, ILogger<LapseApplications> log) : IJob
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var over = await db.Set<AidApplication>().Where(one => one.Status == ApplicationStatus.Supplementing)
            .Join(db.Set<Matter>().Where(matter => matter.NextDueAt < now), one => one.MatterId, matter => matter.Id, (one, matter) => new { Application = one, Matter = matter })
            .OrderBy(row => row.Matter.NextDueAt).Take(Batch).ToListAsync(cancel);
        foreach (var row in over)
        {
            row.Application.DeemWithdrawn(row.Matter, now);
            try
            {
                await db.SaveChangesAsync(cancel);
            }
            catch (DbUpdateConcurrencyException)
            {
                // The papers came at the last moment.
                log.LogInformation("Application {Application} moved on while it lapsed", row.Application.Id);
                db.ChangeTracker.Clear();
                return;
            }
        }
    }
}
