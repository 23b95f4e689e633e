using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Reads the letters of an application, for the partial <c>_Letters.cshtml</c>.</summary>
public sealed class LetterList(FabangDb db)
{
    /// <summary>All of them, oldest first.</summary>
    public async Task<IReadOnlyList<LetterLine>> OfAsync(Guid subjectId, CancellationToken cancel)
    {
        var letters = await db.Set<Letter>().AsNoTracking().Where(letter => letter.SubjectId == subjectId).OrderBy(letter => letter.IssuedAt).ThenBy(letter => letter.Number)
            .Select(letter => new { letter.Id, letter.Kind, letter.Number, letter.IssuedAt, letter.RevokedAt, letter.DocxSha256, letter.DocxFileId, letter.PdfFileId }).ToListAsync(cancel);
        var ids = letters.SelectMany(letter => new[] { letter.DocxFileId, letter.PdfFileId }).OfType<Guid>().ToList();
        var sizes = await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.Size, cancel);
        return letters.ConvertAll(letter => new LetterLine(
            letter.Id, letter.Kind, letter.Number, letter.IssuedAt, letter.RevokedAt is not null, letter.DocxSha256 is null, SizeOf(letter.DocxFileId), SizeOf(letter.PdfFileId)));

        long? SizeOf(Guid? file) => file is { } id ? sizes[id] : null;
    }
}
