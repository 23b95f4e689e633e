using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>What new rules would answer to a person who was refused; it goes when they leave, as the application itself tells what was decided.</summary>
internal sealed class RerunData(FabangDb db) : IPersonalData
{
    public string Name => "legal-aid-reruns";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var reruns = await db.Set<RefusalRerun>().AsNoTracking().Where(one => one.PersonId == account).OrderBy(one => one.FoundAt).ThenBy(one => one.Id).ToListAsync(cancel);
        return reruns.Count == 0 ? null
            : reruns.Select(one => new { one.Number, one.RefusedAt, one.OldReason, one.OldVersion, one.NewReason, one.NewVersion, one.FoundAt, one.Status, one.DecidedAt, one.Dismissal });
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<RefusalRerun>().Where(one => one.PersonId == account).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}
