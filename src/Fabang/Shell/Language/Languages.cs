using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Fabang.Shell.Language;

/// <summary>The languages of the house. The reader's choice (a cookie) comes first, then what the browser asks for, then Chinese.</summary>
internal static class Languages
{
    public const string Cookie = "fabang.language";

    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static readonly CultureInfo[] All = [Chinese, English];

    public static CultureInfo Other => CultureInfo.CurrentUICulture.Equals(Chinese) ? English : Chinese;

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Chinese);
        options.SupportedCultures = options.SupportedUICultures = All;
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Cookie, Options = options },
            new AcceptLanguageHeaderRequestCultureProvider { Options = options },
        ];
    }
}
