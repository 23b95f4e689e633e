using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace Fabang.Tests.Support;

/// <summary>Keeps cookies as a browser does, but by the clock of the test: what expires there has not expired here.</summary>
internal sealed class CookieJar : DelegatingHandler
{
    /// <summary>A page may be asked for twice at once.</summary>
    private readonly ConcurrentDictionary<string, string> _cookies = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_cookies.IsEmpty)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var response = await base.SendAsync(request, cancellationToken);
        foreach (var cookie in SetBy(response.Headers))
        {
            if (cookie is [var name, { Length: > 0 } value])
            {
                _cookies[name] = value;
            }
            else
            {
                // A server deletes a cookie by setting it to nothing.
                _cookies.TryRemove(cookie[0], out _);
            }
        }

        return response;
    }

    private static IEnumerable<string[]> SetBy(HttpResponseHeaders headers) =>
        headers.TryGetValues("Set-Cookie", out var values) ? values.Select(value => value.Split(';')[0].Split('=', 2)) : [];
}
