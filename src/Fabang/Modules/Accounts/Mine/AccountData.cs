using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>What this module itself knows about a person.</summary>
internal sealed class AccountData(FabangDb db, UserManager<Account> accounts, Sessions sessions, TimeProvider clock) : IPersonalData
{
    public string Name => "account";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        if (await accounts.FindByIdAsync(account.ToString()) is not { } person)
        {
            return null;
        }

        return new
        {
            person.Kind,
            UserName = person.Kind is AccountKind.Staff ? person.UserName : null,
            Phone = person.PhoneNumber,
            person.Name,
            person.CreatedAt,
            Roles = (await db.Set<RoleGrant>().AsNoTracking().Where(grant => grant.AccountId == account).ToListAsync(cancel))
                .Select(grant => new { grant.Role, Region = grant.Region.Value, grant.GrantedAt, grant.RevokedAt }),
            Consents = (await db.Set<Consent>().AsNoTracking().Where(consent => consent.AccountId == account).ToListAsync(cancel))
                .Select(consent => new { consent.Purpose, consent.TextVersion, consent.GivenAt, consent.WithdrawnAt }),
            Sessions = (await db.Set<Session>().AsNoTracking().Where(session => session.AccountId == account).ToListAsync(cancel))
                .Select(session => new { session.Device, session.Method, session.CreatedAt, session.LastSeenAt, session.EndedAt }),
            Passkeys = (await accounts.GetPasskeysAsync(person)).Select(passkey => new { passkey.Name, passkey.CreatedAt }),
        };
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? ended = now;
        var person = await db.Set<Account>().SingleAsync(a => a.Id == account, cancel);
        await sessions.EndAllAsync(account, cancel: cancel);
        await db.Set<Session>().Where(session => session.AccountId == account)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.Device, ""), cancel);
        await db.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == account).ExecuteDeleteAsync(cancel);
        await db.Set<RecoveryCode>().Where(code => code.AccountId == account).ExecuteDeleteAsync(cancel);
        if (person.PhoneNumber is { } phone)
        {
            await db.Set<PhoneCode>().WhereSealed(code => code.Phone, phone, db).ExecuteDeleteAsync(cancel);
        }

        await db.Set<Consent>().Where(consent => consent.AccountId == account && consent.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(consent => consent.WithdrawnAt, ended), cancel);
        foreach (var grant in await db.Set<RoleGrant>().Where(grant => grant.AccountId == account && grant.RevokedAt == null).ToListAsync(cancel))
        {
            grant.Revoke(now);
        }

        person.Erase(now);
        await db.SaveChangesAsync(cancel);
    }
}
