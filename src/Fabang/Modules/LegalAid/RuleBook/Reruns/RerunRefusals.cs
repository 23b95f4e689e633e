using Fabang.Modules.LegalAid.Eligibility;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>
/// Judges the younger refusals of a province again when it has new rules, and lists those who could get legal aid now. Nobody is told by this: an officer confirms each.
/// </summary>
internal sealed class RerunRefusals(FabangDb db, AidRules national, IEnumerable<IRefusals> all, RerunRules rules, TimeProvider clock) : IHandle<RulesPublished>
{
    public async Task HandleAsync(RulesPublished happened, CancellationToken cancel)
    {
        var versions = await VersionsAsync(happened.VersionId, cancel);
        var version = versions.Single(one => one.Id == happened.VersionId);
        var numbers = versions.Select(one => one.Id).ToList();
        var earlier = await db.Set<RefusalRerun>().Where(one => numbers.Contains(one.RuleVersionId)).ToListAsync(cancel);
        // Delivered before, or newer rules came meanwhile and ask for all.
        if (version.Status is not AidRuleStatus.Published || earlier.Exists(one => one.RuleVersionId == version.Id))
        {
            return;
        }

        earlier.FindAll(one => one.IsOpen).ForEach(one => one.Overtake());
        // Who was told once has no need to hear it again.
        var told = earlier.Where(one => one.Status is RerunStatus.Told).Select(one => one.ApplicationId).ToHashSet();
        var judging = new RerunJudging(national, versions, version, clock.GetUtcNow());
        db.AddRange((await YoungAsync(version, cancel)).Where(refused => !told.Contains(refused.ApplicationId)).Select(judging.Judge).OfType<RefusalRerun>());
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Everything that the province of this version has published.</summary>
    private Task<List<AidRuleVersion>> VersionsAsync(Guid one, CancellationToken cancel) => db.Set<AidRuleVersion>().AsNoTracking()
        .Where(version => version.HoldsFrom != null && db.Set<AidRuleVersion>().Any(other => other.Id == one && other.Region == version.Region)).ToListAsync(cancel);

    private async Task<IReadOnlyList<RefusedApplication>> YoungAsync(AidRuleVersion version, CancellationToken cancel)
    {
        var (since, isYoung) = await rules.WindowAsync(version.Region, clock.GetUtcNow(), cancel);
        List<RefusedApplication> young = [];
        foreach (var refusals in all)
        {
            young.AddRange((await refusals.SinceAsync(version.Region, since, cancel)).Where(refused => isYoung(refused.RefusedAt)));
        }

        return young;
    }
}
