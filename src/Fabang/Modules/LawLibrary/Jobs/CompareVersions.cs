using Fabang.Modules.LawLibrary.Changes;
using Fabang.Modules.LawLibrary.Find;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Jobs;

/// <summary>
/// Finds out which articles a new version changed. Comparing two long texts takes a while, so it is done after the import and outside of its
/// transaction; what is found and its announcement are one.
/// </summary>
internal sealed class CompareVersions(FabangDb db, TimeProvider clock) : IJob
{
    public static TimeSpan Every => TimeSpan.FromSeconds(20);

    public async Task RunAsync(CancellationToken cancel)
    {
        var waiting = await db.Set<LawChange>().Where(change => change.ComparedAt == null).OrderBy(change => change.Revision).Select(change => change.Id).ToListAsync(cancel);
        foreach (var id in waiting)
        {
            var change = await db.Set<LawChange>().SingleAsync(one => one.Id == id, cancel);
            var comparison = LawComparison.Of(await ArticlesAsync(change.FromVersionId, cancel), await ArticlesAsync(change.ToVersionId, cancel));
            change.Compare(comparison.Changes, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    private Task<List<Article>> ArticlesAsync(Guid version, CancellationToken cancel) =>
        db.Set<Article>().AsNoTracking().Where(article => article.VersionId == version).OrderBy(article => article.Position).ToListAsync(cancel);
}
