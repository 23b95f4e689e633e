using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>The versions of the provinces that the reader administers. Those of others do not exist.</summary>
public sealed class RuleVersions(FabangDb db, CurrentUser user, RegionTree regions, AidRules national, TimeProvider clock)
{
    /// <summary>The provinces whose rules the reader may edit, by code.</summary>
    public IReadOnlyList<Region> Provinces => [.. regions.ChildrenOf(RegionCode.Nation).Where(province => user.May(LegalAidModule.EditRules, province.Code))];

    public Region? Province(string? code) => Provinces.FirstOrDefault(province => province.Code.Value == code);

    /// <summary>To be changed, where the page saves.</summary>
    public async Task<AidRuleVersion?> FindAsync(Guid id, CancellationToken cancel = default) =>
        await db.Set<AidRuleVersion>().SingleOrDefaultAsync(version => version.Id == id, cancel) is { } found && user.May(LegalAidModule.EditRules, found.Region) ? found : null;

    /// <summary>Of these provinces, the newest first.</summary>
    public async Task<IReadOnlyList<AidRuleVersion>> AllAsync(IEnumerable<RegionCode> provinces, CancellationToken cancel = default)
    {
        var codes = provinces.ToList();
        return await db.Set<AidRuleVersion>().AsNoTracking().Where(version => codes.Contains(version.Region)).OrderByDescending(version => version.Sequence).ToListAsync(cancel);
    }

    /// <summary>The last that was published before this one: what it changes.</summary>
    public Task<AidRuleVersion?> BeforeAsync(AidRuleVersion version, CancellationToken cancel = default) =>
        db.Set<AidRuleVersion>().AsNoTracking().Where(other => other.Region == version.Region && other.Sequence < version.Sequence && other.HoldsFrom != null)
            .OrderByDescending(other => other.Sequence).FirstOrDefaultAsync(cancel);

    /// <summary>Begins a version, or finds the one that is open: a province has one.</summary>
    public async Task<Guid> BeginAsync(RegionCode province, CancellationToken cancel = default)
    {
        if (await OpenAsync(province, cancel) is { } open)
        {
            return open;
        }

        var all = await AllAsync([province], cancel);
        var version = AidRuleVersion.Begin(province, all.Select(other => other.Sequence).FirstOrDefault() + 1, all.FirstOrDefault(other => other.HoldsFrom is not null), user.RequiredId, clock.GetUtcNow());
        try
        {
            db.Add(version);
            await db.SaveChangesAsync(cancel);
            return version.Id;
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // The other press of a double click, or another administrator, was faster.
            db.ChangeTracker.Clear();
            return await OpenAsync(province, cancel) ?? throw new BrokenRuleException("LegalAid.RulesChangedSince");
        }
    }

    /// <summary>Publishes it in the place of the one before, which goes first: the database lets no two be published, not even for a moment.</summary>
    public Task PublishAsync(AidRuleVersion version, CancellationToken cancel = default) => db.InTransactionAsync(
        async () =>
        {
            var before = await db.Set<AidRuleVersion>().SingleOrDefaultAsync(other => other.Region == version.Region && other.Status == AidRuleStatus.Published, cancel);
            before?.Supersede();
            await db.SaveChangesAsync(cancel);
            version.Publish(user.RequiredId, national, clock.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }, cancel);

    private Task<Guid?> OpenAsync(RegionCode province, CancellationToken cancel) => db.Set<AidRuleVersion>()
        .Where(version => version.Region == province && (version.Status == AidRuleStatus.Draft || version.Status == AidRuleStatus.Submitted || version.Status == AidRuleStatus.Returned))
        .Select(version => (Guid?)version.Id).SingleOrDefaultAsync(cancel);
}
