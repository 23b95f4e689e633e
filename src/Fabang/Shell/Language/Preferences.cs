using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Shell.Language;

/// <summary>
/// How the reader wants the pages: language and size of text. Plain forms in the header, back to the same page.
/// They carry no antiforgery token, so that a page one only reads sets no cookie: a forged one changes no more than the looks.
/// </summary>
internal static class Preferences
{
    public const string LanguageUrl = "/preferences/language";

    public const string TextSizeUrl = "/preferences/text-size";

    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(LanguageUrl, SetLanguage).AllowAnonymous().DisableAntiforgery();
        routes.MapPost(TextSizeUrl, SetTextSize).AllowAnonymous().DisableAntiforgery();
    }

    private static RedirectHttpResult SetLanguage(HttpContext http, [FromForm] string? language, [FromForm] string? back)
    {
        if (Array.Find(Languages.All, known => known.Name == language) is { } chosen)
        {
            Remember(http, Languages.Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)));
        }

        return Back(back);
    }

    private static RedirectHttpResult SetTextSize(HttpContext http, [FromForm] string? size, [FromForm] string? back)
    {
        Remember(http, TextSize.Cookie, size == TextSize.Large ? TextSize.Large : "normal");
        return Back(back);
    }

    private static void Remember(HttpContext http, string cookie, string value) =>
        http.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
        });

    /// <summary>Only to an address of this site: a forged form must not send anybody elsewhere.</summary>
    private static RedirectHttpResult Back(string? address) =>
        TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(address) ? ReturnAddress.ForHeader(address!) : "/");
}
