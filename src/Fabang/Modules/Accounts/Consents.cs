using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Accounts;

/// <summary>A consent as its owner sees it.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Text">What was agreed to, in the reader's language.</param>
/// <param name="TextVersion">The version of the words.</param>
/// <param name="MayWithdraw">Whether it can be taken back while the account stays.</param>
public sealed record ConsentRow(Guid Id, string Text, string TextVersion, DateTimeOffset GivenAt, DateTimeOffset? WithdrawnAt, bool MayWithdraw);

/// <summary>Asks, records and takes back consent.</summary>
public sealed class Consents(FabangDb db, IEnumerable<ConsentPurpose> purposes, IStringLocalizerFactory texts, TimeProvider clock)
{
    /// <summary>Whether the person agrees to this purpose, in the words of today's version.</summary>
    public Task<bool> HasAsync(Guid account, ConsentPurpose purpose, CancellationToken cancel = default) =>
        db.Set<Consent>().AnyAsync(consent => consent.AccountId == account && consent.Purpose == purpose.Name
            && consent.TextVersion == purpose.TextVersion && consent.WithdrawnAt == null, cancel);

    /// <summary>Records that the person agrees; the caller saves, with what the consent is for.</summary>
    public async Task GiveAsync(Guid account, ConsentPurpose purpose, CancellationToken cancel = default)
    {
        if (!await HasAsync(account, purpose, cancel))
        {
            db.Add(Consent.Give(account, purpose, clock.GetUtcNow()));
        }
    }

    public async Task<IReadOnlyList<ConsentRow>> OfAsync(Guid account, CancellationToken cancel = default)
    {
        var rows = await db.Set<Consent>().AsNoTracking().Where(consent => consent.AccountId == account).OrderBy(consent => consent.GivenAt).ToListAsync(cancel);
        return [.. rows.Select(RowOf)];
    }

    /// <returns>Whether there was such a consent, which can be taken back.</returns>
    public async Task<bool> WithdrawAsync(Guid account, Guid id, CancellationToken cancel = default)
    {
        if (await db.Set<Consent>().SingleOrDefaultAsync(consent => consent.Id == id && consent.AccountId == account, cancel) is not { } consent
            || !RowOf(consent).MayWithdraw)
        {
            return false;
        }

        consent.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return true;
    }

    private ConsentRow RowOf(Consent consent)
    {
        var purpose = purposes.FirstOrDefault(known => known.Name == consent.Purpose);
        var text = purpose is null ? consent.Purpose : texts.Create(purpose.TextType)[purpose.TextKey].Value;
        return new(consent.Id, text, consent.TextVersion, consent.GivenAt, consent.WithdrawnAt, consent.WithdrawnAt is null && purpose is not { IsNeeded: true });
    }
}
