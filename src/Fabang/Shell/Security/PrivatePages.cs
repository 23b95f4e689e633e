using Microsoft.Net.Http.Headers;

namespace Fabang.Shell.Security;

/// <summary>A page depends on who looks, in which language, and on the moment: no cache on the way may keep it, and a browser asks again.</summary>
internal sealed class PrivatePages(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal) && !headers.ContainsKey(HeaderNames.CacheControl))
            {
                headers.CacheControl = "private, no-cache";
            }

            return Task.CompletedTask;
        });
        return next(http);
    }
}
