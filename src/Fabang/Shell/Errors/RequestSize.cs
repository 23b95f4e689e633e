using Microsoft.AspNetCore.Http.Features;

namespace Fabang.Shell.Errors;

/// <summary>
/// A request that is too large gets the 413 page instead of a broken line. A browser shows an answer only after it could
/// send everything, so the rest is read and thrown away, within bounds.
/// </summary>
internal sealed class RequestSize(RequestDelegate next)
{
    /// <summary>Forms with files; what a single file may have is the file store's business.</summary>
    public const long Limit = 32 * 1024 * 1024;

    /// <summary>Bytes of an address. Whoever pastes ten thousand Chinese characters into a box sends ninety thousand; the page can then say that it is too much. Beyond, the server answers 414 alone.</summary>
    public const int LongestLine = 128 * 1024;

    private const long ReadAndDropped = 256 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Request.ContentLength is not > Limit)
        {
            await next(http);
            return;
        }

        if (http.Request.ContentLength <= ReadAndDropped)
        {
            await DropBodyAsync(http);
        }

        // The page that says so comes through here again, and must find nothing to read.
        http.Request.Body = Stream.Null;
        http.Request.ContentLength = 0;
        http.Request.ContentType = null;
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    private static async Task DropBodyAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = ReadAndDropped;
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        enough.CancelAfter(Patience);
        try
        {
            await http.Request.Body.CopyToAsync(Stream.Null, enough.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // Whoever sends so slowly will not see the page; nothing is lost.
        }
    }
}
