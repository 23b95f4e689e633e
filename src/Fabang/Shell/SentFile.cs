using System.Net.Mime;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Shell;

/// <summary>
/// Gives a stored file to a browser so that nothing in it can run: pictures may be shown, all else is saved;
/// the type is the one found by content, and the page it would open in has no rights.
/// </summary>
public static class SentFile
{
    public static async Task<IActionResult> SendAsync(this FileStore store, StoredFile file, HttpResponse response, CancellationToken cancel)
    {
        var content = await store.ReadAsync(file, cancel);
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue(
            FileKinds.ShowsInPage(file.Kind) ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment);
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        SecurityHeaders.MarkAsFile(response.HttpContext);
        response.Headers.CacheControl = "private, no-store";
        return new FileContentResult(content, FileKinds.MediaTypeOf(file.Kind));
    }
}
