using System.Globalization;
using CsvHelper;
using Fabang.Modules.LawLibrary.Digests;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>The names of the laws that are held, in memory until the library changes.</summary>
public sealed class LibraryNames(Digest digest, TimeProvider clock)
{
    /// <summary>While an import runs the library changes all the time; its names are read anew no more often than this.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private static readonly IReadOnlyList<KeyValuePair<string, string>> ShortNames = ReadShortNames();

    private sealed record Known(long Revision, DateTimeOffset ReadAt, CitationReader Reader);

    private Known? _known;

    /// <summary>A reader of citations that knows the laws that are held; while an import runs, as they were some seconds ago at most.</summary>
    public Task<CitationReader> ReaderAsync(FabangDb db, CancellationToken cancel = default) => ReaderAsync(db, atLeast: 0, cancel);

    /// <summary>The same.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="atLeast">A revision of the library whose names it must know.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<CitationReader> ReaderAsync(FabangDb db, long atLeast, CancellationToken cancel)
    {
        var known = _known;
        var now = clock.GetUtcNow();
        var library = await db.Set<LibraryState>().AsNoTracking().SingleOrDefaultAsync(cancel);
        var revision = library?.Revision ?? 0;
        var rests = known is not null && known.Revision >= atLeast && library?.IsImporting(now) is true && now - known.ReadAt < Rest;
        if (known is null || (known.Revision != revision && !rests))
        {
            var keys = await db.Set<Law>().Select(law => law.Key).ToListAsync(cancel);
            var decided = await db.Set<CitedName>().Where(name => name.Law != null).Select(name => KeyValuePair.Create(name.Name, name.Law!)).ToListAsync(cancel);
            _known = known = new Known(revision, now, new CitationReader(new LawNames(keys.Concat(digest.Entries.Select(entry => entry.Law)), ShortNames.Concat(decided))));
        }

        return known.Reader;
    }

    private static List<KeyValuePair<string, string>> ReadShortNames()
    {
        using var table = new CsvReader(File.OpenText(Path.Combine(AppContext.BaseDirectory, "content", "laws", "names.csv")), CultureInfo.InvariantCulture);
        return [.. table.GetRecords(new { name = "", law = "" }).Select(row => KeyValuePair.Create(row.name, row.law))];
    }
}
