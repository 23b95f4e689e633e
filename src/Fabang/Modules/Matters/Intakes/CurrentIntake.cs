using System.Security.Cryptography;
using Fabang.Shell.Api;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Intakes;

/// <summary>The intake of this browser, by a cookie that nobody can make up; of a program, by a header.</summary>
public sealed class CurrentIntake(FabangDb db, IHttpContextAccessor http, IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Cookie = "fabang.draft";

    /// <summary>Of a program, in the answer that begins or resumes an intake, and in its requests from then on.</summary>
    public const string Header = "Fabang-Intake";

    private static readonly Carried Note = new(Cookie, Header);

    // The name of the purpose stays: cookies that browsers keep were made with it.
    private readonly IDataProtector _protector = protection.CreateProtector("Fabang.AskDraft");

    private HttpContext Http => http.HttpContext!;

    /// <summary>The intake, sent or not; null when this browser has none, it has grown too old, or there is no browser.</summary>
    public async Task<Intake?> FindAsync(CancellationToken cancel = default)
    {
        if (IdBrought() is not { } id)
        {
            return null;
        }

        var intake = await db.Set<Intake>().Include(i => i.Files).SingleOrDefaultAsync(i => i.Id == id, cancel);
        return intake is null || (intake.SentAt is null && !intake.IsAlive(clock.GetUtcNow())) ? null : intake;
    }

    /// <summary>The intake, if it can still be written to.</summary>
    public async Task<Intake?> FindUnsentAsync(CancellationToken cancel = default) =>
        await FindAsync(cancel) is { SentAt: null } intake ? intake : null;

    public void Remember(Intake intake) => Note.Give(Http, _protector.Protect(intake.Id.ToString("N")), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Intake.Lifetime,
        SameSite = SameSiteMode.Lax,
        Secure = Http.Request.IsHttps,
    });

    public void Forget() => Http.Response.Cookies.Delete(Cookie);

    private Guid? IdBrought()
    {
        if (http.HttpContext is not { } context || Note.In(context) is not { } brought)
        {
            return null;
        }

        try
        {
            return Guid.ParseExact(_protector.Unprotect(brought), "N");
        }
        catch (CryptographicException)
        {
            // Made with keys that are gone, or made up: like no cookie.
            return null;
        }
    }
}
