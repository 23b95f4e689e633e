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
        if (letter.IsMade)
        {
            return;
        }

        var paper = LetterPaper.Of(letter);
        letter.Keep(await MakeAsync("docx", paper, letter, cancel), fonts.AreHere ? await MakeAsync("pdf", paper, letter, cancel) : null);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<StoredFile> MakeAsync(string ending, Document paper, Letter letter, CancellationToken cancel)
    {
        var writer = writers.Single(one => one.Ending == ending);
        using var content = new MemoryStream();
        writer.Write(paper, content);
        content.Position = 0;
        return await store.AddAsync(DocumentName.Of($"{paper.Title} {letter.Number}", writer.Ending), content, cancel);
    }
}
