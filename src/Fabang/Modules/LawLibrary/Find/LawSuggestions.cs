using Fabang.Modules.LawLibrary.Digests;
using Fabang.Search;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LawLibrary.Find;

/// <summary>What a search may go on as while it is typed (输入提示): titles of laws, and what the digest answers in plain words.</summary>
public sealed class LawSuggestions(Digest digest, CharacterTable characters)
{
    public const int Most = 8;

    /// <summary>More is a story, which nothing completes.</summary>
    public const int LongestWords = 20;

    private sealed record Known(long Revision, IReadOnlyList<string> Phrases, PhraseBook Book);

    private Known? _known;

    /// <summary>Before anything is typed: one question of each topic, in the order of the digest.</summary>
    public IReadOnlyList<string> Common { get; } =
        [.. digest.Topics.Where(topic => topic.Entries.Count > 0).Select(topic => topic.Entries[0].Says.Count > 0 ? topic.Entries[0].Says[0] : topic.Entries[0].Chinese.Title).Distinct(StringComparer.Ordinal).Take(Most)];

    /// <summary>What begins with the words comes first, then what has them inside; of equals the shorter.</summary>
    public async Task<IReadOnlyList<string>> ForAsync(FabangDb db, string typed, CancellationToken cancel = default)
    {
        var words = characters.Simplify(typed.Trim());
        if (words.Length is 0 or > LongestWords)
        {
            return [];
        }

        return [.. (await KnownAsync(db, cancel)).Phrases
            .Select(title => (Title: title, Place: title.IndexOf(words, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.Place >= 0)
            .OrderBy(found => found.Place > 0).ThenBy(found => found.Title.Length).ThenBy(found => found.Title, StringComparer.Ordinal)
            .Select(found => found.Title).Take(Most)];
    }

    /// <summary>The same phrases, to be found by their sound.</summary>
    public async Task<PhraseBook> BookAsync(FabangDb db, CancellationToken cancel = default) => (await KnownAsync(db, cancel)).Book;

    private async Task<Known> KnownAsync(FabangDb db, CancellationToken cancel)
    {
        var revision = await db.Set<LibraryState>().Select(state => (long?)state.Revision).SingleOrDefaultAsync(cancel) ?? 0;
        if (_known?.Revision != revision)
        {
            var keys = await db.Set<Law>().Where(law => law.Standing != Standing.Repealed).Select(law => law.Key).ToListAsync(cancel);
            var phrases = keys.Concat(digest.Entries.SelectMany(entry => entry.Says.Prepend(entry.Chinese.Title).Prepend(entry.Law))).Distinct(StringComparer.Ordinal).ToList();
            _known = new Known(revision, phrases, new PhraseBook(characters, phrases));
        }

        return _known;
    }
}
