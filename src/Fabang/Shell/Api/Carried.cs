using Fabang.Shell.Errors;

namespace Fabang.Shell.Api;

/// <summary>
/// A note that this server gives somebody to keep and bring along. A browser has it as a cookie. A program under /api gets it in a header of an answer and sends it in
/// the same header; its cookies are not looked at, so that no other site can make a browser bring it.
/// </summary>
/// <param name="Cookie">Its name in a browser.</param>
/// <param name="Header">Its name under /api.</param>
internal sealed record Carried(string Cookie, string Header)
{
    /// <summary>What was brought; null where nothing was.</summary>
    public string? In(HttpContext http)
    {
        var brought = ApiProblems.IsApi(http) ? http.Request.Headers[Header].ToString() : http.Request.Cookies[Cookie];
        return string.IsNullOrEmpty(brought) ? null : brought;
    }

    public void Give(HttpContext http, string note, CookieOptions options)
    {
        if (ApiProblems.IsApi(http))
        {
            http.Response.Headers[Header] = note;
        }
        else
        {
            http.Response.Cookies.Append(Cookie, note, options);
        }
    }
}
