using System.Collections.Frozen;

namespace Fabang.Search;

/// <summary>How Chinese characters are read, and their simplified forms (拼音、简繁对照).</summary>
public sealed class CharacterTable
{
    private readonly FrozenDictionary<char, string[]> readings;
    private readonly FrozenDictionary<char, char> simplified;

    private CharacterTable(Dictionary<char, string[]> readings, Dictionary<char, char> simplified)
    {
        this.readings = readings.ToFrozenDictionary();
        this.simplified = simplified.ToFrozenDictionary();
    }

    /// <param name="lines">A header, then <c>character,readings,simplified</c>: 重,zhong chong, and 傷,shang,伤. The last may be empty.</param>
    /// <exception cref="FormatException">A line of another shape.</exception>
    public static CharacterTable Read(IEnumerable<string> lines)
    {
        var readings = new Dictionary<char, string[]>();
        var simplified = new Dictionary<char, char>();
        foreach (var line in lines.Skip(1))
        {
            if (line.Split(',') is not [{ Length: 1 } character, var sounds, { Length: <= 1 } plain])
            {
                throw new FormatException($"This is no line of a table of characters: {line}");
            }

            readings[character[0]] = [.. sounds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Alike).Distinct(StringComparer.Ordinal)];
            if (plain.Length == 1)
            {
                simplified[character[0]] = plain[0];
            }
        }

        return new CharacterTable(readings, simplified);
    }

    /// <summary>The text in simplified characters, character by character; its length stays.</summary>
    public string Simplify(string text) => string.Create(text.Length, text, (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = simplified.GetValueOrDefault(source[i], source[i]);
        }
    });

    /// <summary>Whether one may be typed or heard for the other, tones and accents aside; so may a character for itself.</summary>
    public bool SoundAlike(char one, char other) => one == other || readings.GetValueOrDefault(one, []).AsSpan().ContainsAny(readings.GetValueOrDefault(other, []));

    // Half the country says z for zh and n for ng.
    private static string Alike(string sound)
    {
        sound = sound.Length > 1 && sound[1] == 'h' ? sound.Remove(1, 1) : sound;
        return sound.EndsWith("ng", StringComparison.Ordinal) ? sound[..^1] : sound;
    }
}
