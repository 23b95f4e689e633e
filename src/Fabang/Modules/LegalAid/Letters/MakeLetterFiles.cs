using Fabang.Kernel.Documents;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>
/// Makes the files of a letter, once: from then on their hashes say what was issued. Where this machine has no font for PDF there is only the one for Word.
/// </summary>
internal sealed class MakeLetterFiles(FabangDb db, FileStore store, IEnumerable<IDocumentWriter> writers, PdfFonts fonts) : IHandle<LetterIssued>
{
    public async Task HandleAsync(LetterIssued happened, CancellationToken cancel)
    {
        var letter = await db.Set<Letter>().SingleAsync(one => one.Id == happened.LetterId, cancel);
        if (letter.IsMade || letter.IsForgotten)
        {
            return;
        }

        var paper = LetterPaper.Of(letter);
        letter.Keep(await MakeAsync("docx", FileKind.Docx, paper, letter, cancel), fonts.AreHere ? await MakeAsync("pdf", FileKind.Pdf, paper, letter, cancel) : null);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<StoredFile> MakeAsync(string ending, FileKind kind, Document paper, Letter letter, CancellationToken cancel)
    {
        var writer = writers.Single(one => one.Ending == ending);
        using var content = new MemoryStream();
        writer.Write(paper, content);
        return await store.KeepAsync(DocumentName.Of($"{paper.Title} {letter.Number}", writer.Ending), kind, content.ToArray(), cancel);
    }
}
