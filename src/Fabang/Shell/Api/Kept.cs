using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Fabang.Shell.Api;

/// <summary>
/// An answer that a program may keep: it has a strong ETag, and whoever has the same already (If-None-Match) gets 304. With a key that changes whenever the answer
/// would, nothing is read for a 304; without one the tag is a hash of the answer.
/// </summary>
internal sealed class Kept<T> : IResult, IEndpointMetadataProvider
{
    private const int HashLength = 16;

    private readonly Func<CancellationToken, Task<T>> _make;
    private readonly string? _key;
    private readonly TimeSpan _fresh;

    /// <param name="key">Changes whenever the answer would, at the same address.</param>
    /// <param name="fresh">For so long nobody need ask again.</param>
    /// <param name="make">Makes the answer, when it is needed.</param>
    public Kept(string key, TimeSpan fresh, Func<CancellationToken, Task<T>> make) => (_key, _fresh, _make) = (key, fresh, make);

    /// <param name="answer">The answer, whose hash is its tag.</param>
    /// <param name="fresh">For so long nobody need ask again.</param>
    public Kept(T answer, TimeSpan fresh) => (_make, _fresh) = (_ => Task.FromResult(answer), fresh);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified));
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // A new program may say the same in other words, and plain words are in the reader's language.
        if (_key is not null && IsKept(httpContext, HashOf(Encoding.UTF8.GetBytes($"{typeof(T).Module.ModuleVersionId}|{CultureInfo.CurrentUICulture.Name}|{_key}"))))
        {
            return;
        }

        var answer = await _make(httpContext.RequestAborted);
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        if (_key is null && IsKept(httpContext, HashOf(json)))
        {
            return;
        }

        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await httpContext.Response.Body.WriteAsync(json, httpContext.RequestAborted);
    }

    /// <summary>Says how long and under which tag; true when the asker has it, and the answer is 304.</summary>
    private bool IsKept(HttpContext http, string hash)
    {
        var tag = new EntityTagHeaderValue($"\"{hash}{EncodingOf(http)}\"");
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        // An answer to somebody with cookies may set one: it is for nobody else.
        var isPublic = http.Request.Headers.Cookie.Count == 0;
        headers.CacheControl = new CacheControlHeaderValue { Public = isPublic, Private = !isPublic, MaxAge = _fresh };
        http.Response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
        if (!http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false)))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // A strong tag names the bytes that are sent, and these differ when they are compressed.
    private static string EncodingOf(HttpContext http) =>
        !http.Request.IsHttps && http.RequestServices.GetService<IResponseCompressionProvider>() is { } compression && compression.CheckRequestAcceptsCompression(http)
        && compression.GetCompressionProvider(http) is { } provider
            ? "-" + provider.EncodingName
            : "";

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashLength));
}
