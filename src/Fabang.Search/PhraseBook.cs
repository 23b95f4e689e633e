namespace Fabang.Search;

/// <summary>
/// Phrases that people look for, to be found by their sound: 工商认定 is heard or typed for 工伤认定 (您是不是要找).
/// </summary>
public sealed class PhraseBook(CharacterTable characters, IReadOnlyList<string> phrases)
{
    /// <summary>Longer ones are questions and stories, which stand in no book.</summary>
    private const int Longest = 12;

    /// <summary>Phrases, or parts of them, that sound like the words; none when the words themselves stand in the book. The most usual first, of equals the one that changes least.</summary>
    internal IReadOnlyList<string> SoundingLike(string words)
    {
        if (words.Length is < 2 or > Longest || phrases.Any(phrase => phrase.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        return [.. phrases.SelectMany(phrase => PartsLike(phrase, words)).GroupBy(part => part, StringComparer.Ordinal)
            .OrderByDescending(part => part.Count()).ThenBy(part => part.Key.Zip(words).Count(pair => pair.First != pair.Second)).ThenBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => part.Key)];
    }

    private IEnumerable<string> PartsLike(string phrase, string words)
    {
        for (var start = 0; start + words.Length <= phrase.Length; start++)
        {
            var place = 0;
            while (place < words.Length && characters.SoundAlike(phrase[start + place], words[place]))
            {
                place++;
            }

            if (place == words.Length)
            {
                yield return phrase.Substring(start, words.Length);
            }
        }
    }
}
