using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>
/// Remembers for ten minutes, in a sealed cookie, that this browser has given the right password and what is still missing.
/// A change of password or second factor ends it.
/// </summary>
public sealed class HalfwayIn(UserManager<Account> accounts, IHttpContextAccessor http, IDataProtectionProvider protection, IWebHostEnvironment host)
{
    private const string Cookie = "fabang.halfway";
    private const char Separator = '|';

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Fabang.Accounts.HalfwayIn").ToTimeLimitedDataProtector();

    private HttpContext Http => http.HttpContext!;

    public void Begin(Account account) =>
        Http.Response.Cookies.Append(Cookie, _protector.Protect($"{account.Id}{Separator}{account.SecurityStamp}", Life), Options());

    public void End() => Http.Response.Cookies.Delete(Cookie, Options());

    /// <summary>Who has given the password, if what they must do next is this step.</summary>
    public async Task<Account?> FindAsync(NextStep expected) =>
        await FindAsync() is { } account && await NextAsync(account) == expected ? account : null;

    /// <summary>What is still missing after the password.</summary>
    public async Task<NextStep> NextAsync(Account account) => account switch
    {
        { InvitationEndsAt: not null } => NextStep.ChoosePassword,
        { HasAuthenticator: true } => NextStep.SecondFactor,
        _ when (await accounts.GetPasskeysAsync(account)).Count > 0 => NextStep.SecondFactor,
        _ => NextStep.Enrol,
    };

    private async Task<Account?> FindAsync()
    {
        try
        {
            return _protector.Unprotect(Http.Request.Cookies[Cookie] ?? "").Split(Separator, 2) is [var id, var stamp]
                && await accounts.FindByIdAsync(id) is { DeletedAt: null } account && account.SecurityStamp == stamp ? account : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options() => new()
    {
        HttpOnly = true,
        Secure = !host.IsDevelopment(),
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
        Path = "/staff",
    };
}
