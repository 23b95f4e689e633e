using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;

namespace Fabang.Shell.Language;

/// <summary>The page the reader is on, as an address to come back to: without the handler of a post, and the asked one on an error page.</summary>
internal static class ReturnAddress
{
    /// <summary>Characters, escaped. It stands in a page several times, and in other addresses: one that is longer is the page without what was asked of it.</summary>
    private const int Longest = 6_000;

    public static string Of(HttpContext http)
    {
        var request = http.Request;
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is { } status)
        {
            return Join(status.OriginalPathBase + status.OriginalPath, status.OriginalQueryString);
        }

        if (http.Features.Get<IExceptionHandlerPathFeature>() is { } failed)
        {
            return Join(request.PathBase + failed.Path, "");
        }

        return Join(request.PathBase + request.Path, request.QueryString.Value);
    }

    /// <summary>
    /// The address as a header may hold it: a person, or a link from elsewhere, may well write 工伤 as it is, and no header takes it so.
    /// </summary>
    public static string ForHeader(string address) =>
        Ascii.IsValid(address) ? address : string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    private static string Join(string path, string? query)
    {
        var kept = new QueryBuilder(
            Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)
                .Where(pair => !pair.Key.Equals("handler", StringComparison.OrdinalIgnoreCase)));
        var page = new PathString(path).ToUriComponent();
        var address = page + kept;
        return address.Length > Longest ? page : address;
    }
}
