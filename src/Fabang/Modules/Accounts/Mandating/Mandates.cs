using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Mandating;

/// <summary>Gives, finds and takes back mandates (代办授权).</summary>
public sealed class Mandates(FabangDb db, PhoneCodes codes, PhoneSignIn phones, TimeProvider clock)
{
    /// <summary>Sends a code to the person's phone; they tell it to the helper beside them if they agree.</summary>
    /// <exception cref="BrokenRuleException">Accounts.BadPhone, Accounts.TooManyCodes.</exception>
    public async Task<Guid> RequestAsync(string? phone, CancellationToken cancel = default) =>
        (await codes.IssueAsync(PhoneNumber.Parse(phone), PhoneCodePurpose.GiveMandate, cancel: cancel)).Id;

    /// <summary>The helper has the code: the mandate holds from now on. Who has no account yet gets one.</summary>
    /// <returns>The person.</returns>
    /// <exception cref="BrokenRuleException">Accounts.WrongCode, CodeExpired, TooManyTries, CodeUsed.</exception>
    public async Task<Guid> GiveAsync(Guid codeId, string? code, Guid helper, string purpose, CancellationToken cancel = default)
    {
        var principal = Guid.Empty;
        await codes.UseAsync(codeId, code, PhoneCodePurpose.GiveMandate, async used =>
        {
            principal = (await phones.FindOrMakeAsync(used.Number, cancel)).Id;
            db.Add(Mandate.Give(principal, helper, purpose, codeId, clock.GetUtcNow()));
        }, cancel);
        return principal;
    }

    /// <summary>The people for whom this helper may do this now.</summary>
    public IQueryable<Guid> PrincipalsOf(Guid helper, string purpose)
    {
        var now = clock.GetUtcNow();
        return db.Set<Mandate>().Where(mandate => mandate.HelperId == helper && mandate.Purpose == purpose && mandate.RevokedAt == null && mandate.Until > now)
            .Select(mandate => mandate.PrincipalId);
    }

    /// <summary>Those of one person, the newest on top.</summary>
    public async Task<IReadOnlyList<Mandate>> OfAsync(Guid principal, CancellationToken cancel = default) =>
        await db.Set<Mandate>().AsNoTracking().Where(mandate => mandate.PrincipalId == principal).OrderByDescending(mandate => mandate.Id).ToListAsync(cancel);

    /// <returns>False where it is not theirs.</returns>
    public async Task<bool> RevokeAsync(Guid principal, Guid id, CancellationToken cancel = default)
    {
        if (await db.Set<Mandate>().SingleOrDefaultAsync(mandate => mandate.Id == id && mandate.PrincipalId == principal, cancel) is not { } mandate)
        {
            return false;
        }

        mandate.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
