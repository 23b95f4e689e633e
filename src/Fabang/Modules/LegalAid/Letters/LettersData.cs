using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>The letters of a person: they may take them along. When the person leaves, that each was issued stays, with its hashes and with nobody's name on it.</summary>
internal sealed class LettersData(FabangDb db, TimeProvider clock) : IPersonalData
{
    public string Name => "legal-aid-letters";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var letters = await Of(account).AsNoTracking().ToListAsync(cancel);
        return letters.Count == 0 ? null : letters.Select(letter => new { letter.Kind, letter.Number, letter.Issuer, letter.IssuedAt, letter.RevokedAt, letter.Read().Fields });
    }

    public async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid account, CancellationToken cancel)
    {
        var made = FilesOf(await Of(account).AsNoTracking().ToListAsync(cancel));
        return await db.Set<StoredFile>().AsNoTracking().Where(file => made.Contains(file.Id)).OrderBy(file => file.Id).ToListAsync(cancel);
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var letters = await Of(account).ToListAsync(cancel);
        var made = FilesOf(letters);
        var now = clock.GetUtcNow();
        letters.ForEach(letter => letter.Forget(now));
        await db.SaveChangesAsync(cancel);
        // With its row goes the key of a file: from here on nobody can read the content, wherever a copy of it lies.
        db.RemoveRange(await db.Set<StoredFile>().Where(file => made.Contains(file.Id)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    private static List<Guid> FilesOf(IEnumerable<Letter> letters) => [.. letters.SelectMany(letter => new[] { letter.DocxFileId, letter.PdfFileId }).OfType<Guid>()];

    private IQueryable<Letter> Of(Guid account) => db.Set<Letter>().Where(letter => letter.PersonId == account).OrderBy(letter => letter.IssuedAt).ThenBy(letter => letter.Number);
}
