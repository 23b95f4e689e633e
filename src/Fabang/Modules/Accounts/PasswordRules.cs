using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Long rather than odd: eight signs for citizens, twelve for staff, not the name or number that everybody knows, not
/// one sign or one run of digits again and again.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int ShortestOfCitizens = 8;
    public const int ShortestOfStaff = 12;

    private const int FewestDifferent = 5;
    private const string Run = "01234567890123456789abcdefghijklmnopqrstuvwxyzqwertyuiopasdfghjklzxcvbnm";

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Fault(user, password ?? "") is { } fault ? IdentityResult.Failed(new IdentityError { Code = fault }) : IdentityResult.Success);

    /// <summary>The key of what is wrong, in the texts of this module.</summary>
    public static string? Fault(Account user, string password) => password switch
    {
        _ when password.Length < ShortestFor(user.Kind) => "Password.TooShort",
        _ when password.Length > Passwords.Longest => "Password.TooLong",
        _ when password.Distinct().Count() < FewestDifferent || Run.Contains(password, StringComparison.OrdinalIgnoreCase) => "Password.TooSimple",
        _ when Knows(password, user.PhoneNumber) || Knows(password, user.Kind is AccountKind.Staff ? user.UserName : null) => "Password.TooWellKnown",
        _ => null,
    };

    public static int ShortestFor(AccountKind kind) => kind is AccountKind.Staff ? ShortestOfStaff : ShortestOfCitizens;

    private static bool Knows(string password, string? known) =>
        known is { Length: > 3 } && password.Contains(known, StringComparison.OrdinalIgnoreCase);
}
