using Fabang.Shell.Errors;
using Microsoft.Net.Http.Headers;

namespace Fabang.Shell.Security;

/// <summary>
/// A page depends on who looks, in which language, and on the moment: no cache on the way may keep it, and a browser asks again. An answer of /api that does not say
/// for how long it holds is somebody's own, or a failure: nobody keeps it at all.
/// </summary>
internal sealed class PrivatePages(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            if (headers.ContainsKey(HeaderNames.CacheControl))
            {
                return Task.CompletedTask;
            }

            if (ApiProblems.IsApi(http))
            {
                headers.CacheControl = "no-store";
            }
            else if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal))
            {
                headers.CacheControl = "private, no-cache";
            }

            return Task.CompletedTask;
        });
        return next(http);
    }
}
