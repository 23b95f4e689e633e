using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>Hands out recovery codes and takes them.</summary>
public sealed class RecoveryCodes(FabangDb db, AuditLog audit, TimeProvider clock)
{
    private const int HandedOut = 8;

    public Task<int> LeftAsync(Guid account, CancellationToken cancel = default) =>
        db.Set<RecoveryCode>().CountAsync(code => code.AccountId == account && code.UsedAt == null, cancel);

    /// <summary>New codes; the old ones end. They are shown once and never again.</summary>
    public async Task<IReadOnlyList<string>> IssueAsync(Guid account, CancellationToken cancel = default)
    {
        var made = Enumerable.Range(0, HandedOut).Select(_ => RecoveryCode.New(account)).ToList();
        await db.InTransactionAsync(async () =>
        {
            await db.Set<RecoveryCode>().Where(code => code.AccountId == account).ExecuteDeleteAsync(cancel);
            db.AddRange(made.Select(pair => pair.Row));
            audit.Add("recovery-codes-issued", nameof(Account), account);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return [.. made.Select(pair => pair.Shown)];
    }

    /// <returns>Whether it was a code of this person, not used before. Of many who use it at once, one may.</returns>
    public async Task<bool> UseAsync(Guid account, string? typed, CancellationToken cancel = default)
    {
        var hash = RecoveryCode.HashOf(typed);
        DateTimeOffset? now = clock.GetUtcNow();
        return await db.Set<RecoveryCode>().Where(code => code.AccountId == account && code.Hash == hash && code.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(code => code.UsedAt, now), cancel) == 1;
    }
}
