namespace Fabang.Shell.Language;

/// <summary>Large-text mode (大字): a cookie, read by the layout.</summary>
internal static class TextSize
{
    public const string Cookie = "fabang.text";

    public const string Large = "large";

    public static bool IsLarge(HttpContext http) => http.Request.Cookies[Cookie] == Large;
}
