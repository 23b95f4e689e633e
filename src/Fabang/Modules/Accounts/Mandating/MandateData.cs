using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Mandating;

/// <summary>Whom a person let do what; it ends when they leave.</summary>
internal sealed class MandateData(FabangDb db, Mandates mandates, TimeProvider clock) : IPersonalData
{
    public string Name => "mandates";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var given = await mandates.OfAsync(account, cancel);
        return given.Count == 0 ? null : given.Select(mandate => new { mandate.Purpose, mandate.GivenAt, mandate.Until, mandate.RevokedAt });
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        foreach (var mandate in await db.Set<Mandate>().Where(mandate => mandate.PrincipalId == account && mandate.RevokedAt == null).ToListAsync(cancel))
        {
            mandate.Revoke(now);
        }

        await db.SaveChangesAsync(cancel);
    }
}
