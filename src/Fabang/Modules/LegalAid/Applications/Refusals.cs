using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Applications;

/// <summary>What was refused for its means or its matter, so that it is judged again when rules change.</summary>
internal sealed class Refusals(FabangDb db, RegionTree tree) : IRefusals
{
    public async Task<IReadOnlyList<RefusedApplication>> SinceAsync(RegionCode province, DateTimeOffset since, CancellationToken cancel)
    {
        var rows = await db.Set<AidApplication>().AsNoTracking().Within([province], tree)
            .Where(one => one.Status == ApplicationStatus.Refused && one.DecidedAt >= since && (one.Ground == RefusalGround.Means || one.Ground == RefusalGround.Matter) && one.IdNumber != null)
            .Join(db.Set<Matter>(), one => one.MatterId, matter => matter.Id, (one, matter) => new { Application = one, matter.Number }).OrderBy(row => row.Application.DecidedAt).ToListAsync(cancel);
        return [.. rows.Select(row => new RefusedApplication(
            row.Application.Id, row.Number, row.Application.Region, row.Application.DecidedAt!.Value, row.Application.Sheet.Answers(row.Application.Region), row.Application.RulesVersion!,
            row.Application.PersonId, row.Application.MatterId!.Value))];
    }
}
