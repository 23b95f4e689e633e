using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Fabang.Shell.Returning;

/// <summary>
/// Keeps what somebody typed when their session had ended (登录超时) before they pressed the button: they sign in again, come back to the page, and it stands in its fields. It lies in a
/// sealed cookie of that page, for half an hour, and not on the server: a stranger who sends forms fills nothing. Files and secrets are not kept.
/// </summary>
/// <remarks>
/// It is shown only to whom the page with the form was written for: the guard against forged forms that came with it must be valid for who has signed in. So neither another site nor somebody else at
/// the same computer puts words into a form, or reads them there.
/// </remarks>
internal sealed class KeptForms(IDataProtectionProvider protection, IAntiforgery guard, IOptions<AntiforgeryOptions> guardOptions, TimeProvider clock)
{
    public const string Cookie = "fabang.typed";

    /// <summary>Bytes of a form that is read for this; longer ones have files in them.</summary>
    private const long LongestForm = 2 * 1024 * 1024;

    /// <summary>Characters of the cookies together: a story of three thousand signs fits, and what a server takes in headers is not reached.</summary>
    private const int LongestCookie = 14_000;

    /// <summary>Characters of one field. What is longer nobody typed, such as a picture.</summary>
    private const int LongestField = 10_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>Parts of names of fields that hold a secret: passwords and one-time codes.</summary>
    private static readonly string[] Secrets = ["password", "secret", "code", "typed"];

    private readonly IDataProtector _seal = protection.CreateProtector("Fabang.Shell.KeptForms.1");

    private readonly ChunkingCookieManager _cookies = new();

    /// <summary>Keeps the form of this request, where it has one that came from a page of ours.</summary>
    public async Task KeepAsync(HttpContext http)
    {
        if (await ReadAsync(http.Request) is not { } form || form[guardOptions.Value.FormFieldName].ToString() is not { Length: > 0 } token)
        {
            return;
        }

        var fields = form.Where(field => field.Key != guardOptions.Value.FormFieldName && field.Value.ToString().Length <= LongestField
                && !Secrets.Any(secret => field.Key.Contains(secret, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray());
        var note = WebEncoders.Base64UrlEncode(_seal.Protect(Pack(new(PathOf(http), clock.GetUtcNow(), token, fields))));
        if (note.Length <= LongestCookie)
        {
            _cookies.AppendResponseCookie(http, Cookie, note, Options(http));
        }
    }

    /// <summary>What was kept for this page and for who reads it now, once; null where there is nothing.</summary>
    public async Task<IReadOnlyDictionary<string, string[]>?> TakeAsync(HttpContext http)
    {
        if (_cookies.GetRequestCookie(http, Cookie) is not { Length: > 0 } note || Unpack(note) is not { } kept || kept.Path != PathOf(http))
        {
            return null;
        }

        _cookies.DeleteCookie(http, Cookie, Options(http));
        return kept.At + Lifetime >= clock.GetUtcNow() && await IsForAsync(http, kept.Token) ? kept.Fields : null;
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is not <= LongestForm)
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            // No form after all: there is nothing that somebody typed.
            return null;
        }
    }

    /// <summary>Whether a page wrote this guard for who is signed in now.</summary>
    private async Task<bool> IsForAsync(HttpContext http, string token)
    {
        var asked = new DefaultHttpContext { User = http.User, RequestServices = http.RequestServices };
        asked.Request.Method = HttpMethods.Post;
        asked.Request.Scheme = http.Request.Scheme;
        asked.Request.Headers.Cookie = http.Request.Headers.Cookie;
        asked.Request.Headers[guardOptions.Value.HeaderName!] = token;
        return await guard.IsRequestValidAsync(asked);
    }

    private KeptForm? Unpack(string note)
    {
        try
        {
            using var packed = new MemoryStream(_seal.Unprotect(WebEncoders.Base64UrlDecode(note)));
            using var plain = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<KeptForm>(plain);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            // Not ours, or sealed with a key that is gone.
            return null;
        }
    }

    private static byte[] Pack(KeptForm form)
    {
        using var packed = new MemoryStream();
        using (var squeezed = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(squeezed, form);
        }

        return packed.ToArray();
    }

    private static string PathOf(HttpContext http) => (http.Request.PathBase + http.Request.Path).ToUriComponent();

    private static CookieOptions Options(HttpContext http) => new() { Path = PathOf(http), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = Lifetime };
}
