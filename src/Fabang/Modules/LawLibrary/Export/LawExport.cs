using System.Globalization;
using Fabang.Kernel.Documents;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Fabang.Modules.LawLibrary.Export;

/// <summary>Gives a law or one article to a browser as a file.</summary>
public sealed class LawExport(FabangDb db, MadeFiles files, LawPaper paper, IEnumerable<IDocumentWriter> writers, LawAddress addresses, TimeProvider clock)
{
    /// <param name="http">Who asks, and by which address.</param>
    /// <param name="kind">docx or pdf.</param>
    /// <param name="law">With its versions.</param>
    /// <param name="version">The one that is wanted.</param>
    /// <param name="article">Null for the whole law.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Too many wait, or this machine cannot write this kind.</exception>
    public async Task<IActionResult> SendAsync(HttpContext http, string? kind, Law law, LawVersion version, Article? article, CancellationToken cancel)
    {
        if (writers.SingleOrDefault(one => one.Ending == kind) is not { } writer)
        {
            return new NotFoundResult();
        }

        var address = addresses.Of(http.Request, law, version, article);
        // All that can be read in the file: the text, the language of the words around it, its address, the day.
        var name = $"{version.Id:N} {version.Hash} {version.CorrectedAt?.UtcTicks} {version.Standing} {article?.Number} {kind} {CultureInfo.CurrentUICulture.Name} {address} {clock.GetUtcNow().DayInChina():O}";
        var content = await files.GetAsync(name, writer, () => ReadAsync(http.Request, law, version, article, address, cancel), cancel);
        SecurityHeaders.MarkAsFile(http);
        var title = article is null ? law.Title + (VersionName.Of(law, version) is { } of ? $"（{of}）" : "") : CitedText.Name(law, version, article);
        return new FileContentResult(content, writer.MediaType)
        {
            FileDownloadName = DocumentName.Of(title, writer.Ending),
            EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)))[..32]}\""),
        };
    }

    private async Task<Document> ReadAsync(HttpRequest request, Law law, LawVersion version, Article? article, string address, CancellationToken cancel)
    {
        var articles = article is not null ? [article]
            : await db.Set<Article>().AsNoTracking().Where(one => one.VersionId == version.Id).OrderBy(one => one.Position).ToListAsync(cancel);
        var notes = (await CorrectionNotes.OfAsync(db, articles, cancel)).ToDictionary(
            note => note.Key, note => paper.Correction(note.Value, addresses.Of(request, note.Value)), StringComparer.Ordinal);
        return article is not null ? paper.OfArticle(law, version, article, address, notes) : paper.OfLaw(law, version, articles, address, notes);
    }
}
