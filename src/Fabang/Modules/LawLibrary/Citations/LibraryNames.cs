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

    /// <summary>A reader of citations that knows today's laws.</summary>
    public async Task<CitationReader> ReaderAsync(FabangDb db, CancellationToken cancel = default)
    {
        var known = _known;
        var now = clock.GetUtcNow();
        if (known is not null && now - known.ReadAt < Rest)
        {
            return known.Reader;
        }

        var revision = await db.Set<LibraryState>().Select(state => (long?)state.Revision).SingleOrDefaultAsync(cancel) ?? 0;
        if (known?.Revision != revision)
        {
            var keys = await db.Set<Law>().Select(law => law.Key).ToListAsync(cancel);
            known = new Known(revision, now, new CitationReader(new LawNames(keys.Concat(digest.Entries.Select(entry => entry.Law)), ShortNames)));
        }

        _known = known with { ReadAt = now };
        return known.Reader;
    }

    private static List<KeyValuePair<string, string>> ReadShortNames()
    {
        using var table = new CsvReader(File.OpenText(Path.Combine(AppContext.BaseDirectory, "content", "laws", "names.csv")), CultureInfo.InvariantCulture);
        return [.. table.GetRecords(new { name = "", law = "" }).Select(row => KeyValuePair.Create(row.name, row.law))];
    }
}
