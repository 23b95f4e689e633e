using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>The draft of this browser, by a cookie that nobody can make up.</summary>
public sealed class CurrentDraft(FabangDb db, IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Cookie = "fabang.draft";

    private readonly IDataProtector _protector = protection.CreateProtector("Fabang.AskDraft");

    private HttpContext Http => http.HttpContext!;

    /// <summary>The draft, sent or not; null when this browser has none, it has grown too old, or there is no browser.</summary>
    public async Task<AskDraft?> FindAsync(CancellationToken cancel = default)
    {
        if (IdInCookie() is not { } id)
        {
            return null;
        }

        var draft = await db.Set<AskDraft>().Include(d => d.Files).SingleOrDefaultAsync(d => d.Id == id, cancel);
        return draft is null || (draft.SentAt is null && !draft.IsAlive(clock.GetUtcNow())) ? null : draft;
    }

    /// <summary>The draft, if it can still be written to.</summary>
    public async Task<AskDraft?> FindUnsentAsync(CancellationToken cancel = default) =>
        await FindAsync(cancel) is { SentAt: null } draft ? draft : null;

    public void Remember(AskDraft draft) => Http.Response.Cookies.Append(Cookie, _protector.Protect(draft.Id.ToString("N")), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = AskDraft.Lifetime,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
    });

    public void Forget() => Http.Response.Cookies.Delete(Cookie);

    private Guid? IdInCookie()
    {
        if (http.HttpContext?.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            return Guid.ParseExact(_protector.Unprotect(cookie), "N");
        }
        catch (CryptographicException)
        {
            // Made with keys that are gone, or made up: like no cookie.
            return null;
        }
    }
}
