using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.RuleBook;

/// <summary>
/// The rules of a province on a day: those of the law, and on top the version of the province that holds. Read from the database each time: one row by its index, the
/// same on every node the moment it is published.
/// </summary>
public sealed class RulesInForce(FabangDb db, AidRules national)
{
    public AidRules National => national;

    /// <param name="province">Null where it is not known: the law alone.</param>
    /// <param name="day">As of which.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<AidRules> OnAsync(RegionCode? province, DateOnly day, CancellationToken cancel = default) =>
        province is { } known && await VersionOnAsync(known, day, cancel) is { } version ? version.Over(national) : national;

    /// <summary>The latest that holds on the day; one that was superseded counts until the later one begins. Null where the province has none.</summary>
    public Task<AidRuleVersion?> VersionOnAsync(RegionCode province, DateOnly day, CancellationToken cancel = default) =>
        db.Set<AidRuleVersion>().AsNoTracking().Where(version => version.Region == province && version.HoldsFrom <= day)
            .OrderByDescending(version => version.Sequence).FirstOrDefaultAsync(cancel);
}
