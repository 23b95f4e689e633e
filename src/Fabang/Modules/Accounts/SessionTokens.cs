using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Net.Http.Headers;

namespace Fabang.Modules.Accounts;

/// <summary>Makes the tokens of sessions, and reads them.</summary>
internal sealed class SessionTokens(IDataProtectionProvider protection)
{
    private const string Bearer = "Bearer ";

    private readonly IDataProtector _protector = protection.CreateProtector("Fabang.Accounts.SessionTokens");

    public string Of(Session session) => _protector.Protect(session.Id.ToString("N"));

    /// <returns>The session that a request names; null where it names none that we made.</returns>
    public Guid? SessionOf(HttpRequest request)
    {
        if (request.Headers[HeaderNames.Authorization].ToString() is not { Length: > 0 and <= 1000 } sent || !sent.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Guid.TryParseExact(_protector.Unprotect(sent[Bearer.Length..].Trim()), "N", out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            // Made with keys that are gone, or made up: like no token.
            return null;
        }
    }
}
