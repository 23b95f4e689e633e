using System.Net.Mime;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Shell;

/// <summary>
/// Gives a stored file to a browser so that nothing in it can run: pictures, text and PDF may be looked at, all else is saved;
/// the type is the one found by content, and the page it would open in has no rights.
/// </summary>
public static class SentFile
{
    public static async Task<IActionResult> SendAsync(this FileStore store, StoredFile file, HttpResponse response, CancellationToken cancel)
    {
        var content = await store.ReadAsync(file, cancel);
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue(
            FileKinds.OpensInBrowser(file.Kind) ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        return Guarded(response, content, file.Kind);
    }

    /// <summary>A small picture of a picture; what cannot be made small is sent as it is.</summary>
    public static async Task<IActionResult> SendSmallAsync(this FileStore store, Thumbnails thumbnails, StoredFile file, HttpResponse response, CancellationToken cancel) =>
        FileKinds.ShowsInPage(file.Kind) && await thumbnails.OfAsync(await store.ReadAsync(file, cancel), cancel) is { } small
            ? Guarded(response, small, FileKind.Jpeg)
            : await store.SendAsync(file, response, cancel);

    /// <summary>The same to a program under /api.</summary>
    /// <param name="store">Has it.</param>
    /// <param name="thumbnails">Makes it small, where a small picture is asked for; null for the whole.</param>
    /// <param name="file">Which.</param>
    /// <param name="response">Gets the headers.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<FileContentHttpResult> SendToProgramAsync(this FileStore store, Thumbnails? thumbnails, StoredFile file, HttpResponse response, CancellationToken cancel)
    {
        var sent = (FileContentResult)(thumbnails is null ? await store.SendAsync(file, response, cancel) : await store.SendSmallAsync(thumbnails, file, response, cancel));
        return TypedResults.File(sent.FileContents, sent.ContentType);
    }

    private static FileContentResult Guarded(HttpResponse response, byte[] content, FileKind kind)
    {
        SecurityHeaders.MarkAsFile(response.HttpContext, isPdf: kind is FileKind.Pdf);
        response.Headers.CacheControl = "private, no-store";
        return new FileContentResult(content, FileKinds.MediaTypeOf(kind));
    }
}
