using System.Security.Cryptography;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts.Admin;

/// <summary>Takes staff in, grants and takes back roles, and helps who has lost a password or a second factor. Called by pages and by <c>staff add</c>.</summary>
public sealed class StaffOffice(FabangDb db, UserManager<Account> accounts, RegionTree tree, Sessions sessions, AuditLog audit, Turns turns, TimeProvider clock)
{
    public static readonly TimeSpan InvitationLife = TimeSpan.FromDays(7);

    /// <summary>Without letters that look alike: it is read out and typed.</summary>
    private const string PasswordAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int PasswordLength = 16;

    /// <summary>Takes somebody in, with a first role and a one-time password.</summary>
    /// <param name="person">User name and name.</param>
    /// <param name="role">The first role, for <paramref name="region"/> and what lies below it.</param>
    /// <param name="region">One that exists.</param>
    /// <param name="by">Who takes them in; null for the command line.</param>
    /// <param name="mobile">Where they are told of work; null where they have given no number.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Accounts.BadUserName, UserNameTaken, NoSuchRegion.</exception>
    public async Task<Invitation> AddAsync((string UserName, string Name) person, Role role, RegionCode region, Guid? by, PhoneNumber? mobile = null, CancellationToken cancel = default)
    {
        CheckRegion(region);
        var now = clock.GetUtcNow();
        var account = Account.Staff(person.UserName, person.Name, now);
        account.ReachAt(mobile);
        var password = Invite(account);
        await db.InTransactionAsync(async () =>
        {
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded)
            {
                throw new BrokenRuleException(made.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.DuplicateUserName))
                    ? "Accounts.UserNameTaken" : "Accounts.BadUserName", person.UserName);
            }

            db.Add(RoleGrant.Of(account.Id, role, region, by, now));
            audit.Add("invited", nameof(Account), account.Id, region.Value, by);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return new(account.Id, password);
    }

    /// <summary>A password of the administrator's choice instead of an invitation: for installations that are set up by a script.</summary>
    /// <returns>The key of what is wrong with it; null when it was taken.</returns>
    public async Task<string?> SetPasswordAsync(Guid id, string password)
    {
        var account = await accounts.FindByIdAsync(id.ToString()) ?? throw new InvalidOperationException("The account is gone.");
        if (PasswordRules.Fault(account, password) is { } fault)
        {
            return fault;
        }

        account.Choose(accounts.PasswordHasher.HashPassword(account, password));
        (await accounts.UpdateSecurityStampAsync(account)).OrThrow();
        return null;
    }

    /// <summary>Starts somebody anew who has lost password or second factor: everything they signed in with ends, a one-time password begins.</summary>
    public async Task<Invitation> InviteAgainAsync(Account account, CancellationToken cancel = default)
    {
        var password = Invite(account);
        await db.InTransactionAsync(async () =>
        {
            (await accounts.UpdateSecurityStampAsync(account)).OrThrow();
            await db.Set<IdentityUserPasskey<Guid>>().Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync(cancel);
            await db.Set<RecoveryCode>().Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(cancel);
            await sessions.EndAllAsync(account.Id, cancel: cancel);
            audit.Add("invited-again", nameof(Account), account.Id);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return new(account.Id, password);
    }

    /// <summary>Grants a role; one that is held already is not granted twice.</summary>
    /// <exception cref="BrokenRuleException">Accounts.NoSuchRegion, Accounts.OnlyStaffHaveRoles, Accounts.RolesApart.</exception>
    public async Task GrantAsync(Account account, Role role, RegionCode region, Guid by, CancellationToken cancel = default)
    {
        CheckRegion(region);
        if (account.Kind is not AccountKind.Staff)
        {
            throw new BrokenRuleException("Accounts.OnlyStaffHaveRoles");
        }

        await db.InTransactionAsync(async () =>
        {
            // Of two roles that are granted at once each could be the one that the other excludes.
            await turns.TakeAsync(account.Id, cancel);
            var held = await db.Set<RoleGrant>().Where(grant => grant.AccountId == account.Id && grant.RevokedAt == null).Select(grant => new { grant.Role, grant.Region }).ToListAsync(cancel);
            if (held.Exists(grant => RoleWall.Parts(grant.Role, role)))
            {
                throw new BrokenRuleException("Accounts.RolesApart");
            }

            if (!held.Exists(grant => grant.Role == role && grant.Region == region))
            {
                db.Add(RoleGrant.Of(account.Id, role, region, by, clock.GetUtcNow()));
                await db.SaveChangesAsync(cancel);
            }
        }, cancel);
    }

    /// <summary>Changes where somebody is told of work.</summary>
    public async Task ReachAtAsync(Account account, PhoneNumber? mobile, CancellationToken cancel = default)
    {
        account.ReachAt(mobile);
        audit.Add("mobile-changed", nameof(Account), account.Id);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Takes a role back, from the next request on.</summary>
    public async Task RevokeAsync(RoleGrant grant, CancellationToken cancel = default)
    {
        grant.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    private void CheckRegion(RegionCode region)
    {
        if (!tree.Has(region))
        {
            throw new BrokenRuleException("Accounts.NoSuchRegion", region.Value);
        }
    }

    private string Invite(Account account)
    {
        var password = RandomNumberGenerator.GetString(PasswordAlphabet, PasswordLength);
        account.Invite(accounts.PasswordHasher.HashPassword(account, password), clock.GetUtcNow() + InvitationLife);
        return password;
    }
}
