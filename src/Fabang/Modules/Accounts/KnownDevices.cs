using System.Security.Cryptography;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.DataProtection;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Remembers in a cookie, or in a header under /api, for a year, who has signed in on this browser, by password or by code. It opens nothing; it only shows
/// that a try does not come from a stranger (see <see cref="Guesses"/>, <see cref="PhoneCodes"/>).
/// </summary>
public sealed class KnownDevices(IHttpContextAccessor http, IDataProtectionProvider protection, IWebHostEnvironment host)
{
    public const string Cookie = "fabang.device";

    private static readonly Carried Note = new(Cookie, "Fabang-Device");

    private const int MostNames = 5;
    private const char Separator = '\n';

    private readonly IDataProtector _protector = protection.CreateProtector("Fabang.Accounts.KnownDevices");

    /// <summary>The secret name of this browser, if this person has signed in on it before.</summary>
    public string? DeviceOf(string name) => Read() is { } known && known.Names.Contains(name) ? known.Device : null;

    public void Remember(string name)
    {
        var (device, names) = Read() ?? (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), []);
        Keep(device, names.Where(other => other != name).Prepend(name).Take(MostNames));
    }

    /// <summary>The person leaves: this browser need not know their name any more.</summary>
    public void Forget(string name)
    {
        if (Read() is var (device, names))
        {
            Keep(device, names.Where(other => other != name));
        }
    }

    private void Keep(string device, IEnumerable<string> names) =>
        Note.Give(http.HttpContext!, _protector.Protect(string.Join(Separator, names.Prepend(device))), new CookieOptions
        {
            HttpOnly = true,
            Secure = !host.IsDevelopment(),
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
        });

    private (string Device, IReadOnlyList<string> Names)? Read()
    {
        if (http.HttpContext is not { } context || Note.In(context) is not { } stored)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(stored).Split(Separator) is [var device, .. var names] ? (device, names) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
