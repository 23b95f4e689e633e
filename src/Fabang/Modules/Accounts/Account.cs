using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts;

/// <summary>
/// A person who signs in (账户). Citizens are known by their phone number, staff by a user name. A deleted account stays
/// as an empty shell, so that what once referred to it still refers to somebody unknown.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>What stands in place of the user name of a citizen, who has none, and of a deleted account.</summary>
    private const string NoUserName = "-";

    private Account() => Id = Guid.CreateVersion7();

    public AccountKind Kind { get; private init; }

    /// <summary>As the person wishes to be addressed; a citizen need not say it.</summary>
    public string? Name { get; set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Until when the one-time password of an invitation opens the door; null once an own password was chosen.</summary>
    public DateTimeOffset? InvitationEndsAt { get; private set; }

    /// <summary>The secret shared with the authenticator app, in base 32; null before enrolment.</summary>
    public string? AuthenticatorKey { get; private set; }

    /// <summary>The last time step whose code was taken: no code opens the door twice.</summary>
    public long AuthenticatorStep { get; private set; }

    public bool HasAuthenticator => AuthenticatorKey is not null;

    public static Account Citizen(PhoneNumber phone, DateTimeOffset now)
    {
        var account = new Account { Kind = AccountKind.Citizen, CreatedAt = now, PhoneNumber = phone.Digits };
        account.Call(account.WithoutUserName());
        return account;
    }

    /// <summary>Of somebody whom others act for, and who cannot sign in: an organ has a lawyer appointed for them while they are held.</summary>
    public static Account WithoutDoor(string name, DateTimeOffset now)
    {
        var account = new Account { Kind = AccountKind.Citizen, CreatedAt = now, Name = name.Trim() };
        account.Call(account.WithoutUserName());
        return account;
    }

    public static Account Staff(string userName, string name, DateTimeOffset now)
    {
        var account = new Account { Kind = AccountKind.Staff, CreatedAt = now, Name = name.Trim() };
        account.Call(userName.Trim());
        return account;
    }

    /// <summary>Where a member of staff is told of work (手机号); null takes the number away. It opens no door: staff sign in by user name.</summary>
    /// <exception cref="BrokenRuleException">Accounts.OnlyStaffHaveMobile: the number of a citizen is what they sign in with.</exception>
    public void ReachAt(PhoneNumber? mobile) => PhoneNumber = Kind is AccountKind.Staff ? mobile?.Digits : throw new BrokenRuleException("Accounts.OnlyStaffHaveMobile");

    /// <summary>Takes a code of the authenticator app, each once.</summary>
    public bool TakeAuthenticatorCode(string? code, DateTimeOffset now)
    {
        if (AuthenticatorKey is null || Totp.StepOf(AuthenticatorKey, code, now) is not { } step || step <= AuthenticatorStep)
        {
            return false;
        }

        AuthenticatorStep = step;
        return true;
    }

    /// <summary>Enrols an authenticator app whose first code shows that it works.</summary>
    public bool Enrol(string key, string? code, DateTimeOffset now)
    {
        if (Totp.StepOf(key, code, now) is not { } step)
        {
            return false;
        }

        AuthenticatorKey = key;
        AuthenticatorStep = step;
        return true;
    }

    /// <summary>Nothing of the person is left in the row: 《个人信息保护法》第四十七条.</summary>
    public void Erase(DateTimeOffset now)
    {
        DeletedAt = now;
        Name = null;
        PhoneNumber = null;
        PasswordHash = null;
        AuthenticatorKey = null;
        InvitationEndsAt = null;
        Call(WithoutUserName());
    }

    /// <summary>From now until then a one-time password opens the door once more; the second factor is set up anew.</summary>
    public void Invite(string passwordHash, DateTimeOffset until)
    {
        PasswordHash = passwordHash;
        InvitationEndsAt = until;
        AuthenticatorKey = null;
    }

    /// <summary>The person has chosen a password; an invitation ends with it.</summary>
    public void Choose(string passwordHash)
    {
        PasswordHash = passwordHash;
        InvitationEndsAt = null;
    }

    private void Call(string userName)
    {
        UserName = userName;
        NormalizedUserName = userName.ToUpperInvariant();
    }

    private string WithoutUserName() => NoUserName + Id.ToString("N");
}
