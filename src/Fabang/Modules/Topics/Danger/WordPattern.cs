using System.Text.RegularExpressions;

namespace Fabang.Modules.Topics.Danger;

/// <summary>Words that are a sign of something, sentence by sentence.</summary>
/// <param name="Words">Speak for it.</param>
/// <param name="Not">What is no sign though it sounds like one, such as 没打我.</param>
/// <param name="SilentWhenPast">A sentence about long ago is no sign.</param>
public sealed record WordPattern(Regex Words, Regex? Not, bool SilentWhenPast)
{
    /// <param name="words">Patterns of .NET, one at least.</param>
    /// <param name="not">Likewise; may be empty.</param>
    /// <param name="silentWhenPast">A sentence about long ago is no sign.</param>
    /// <param name="place">File and id, for the message.</param>
    /// <exception cref="InvalidDataException">One is no pattern, or would need backtracking.</exception>
    public static WordPattern Of(IReadOnlyList<string> words, IReadOnlyList<string> not, bool silentWhenPast, string place) =>
        new(Pattern(words, place) ?? throw new InvalidDataException($"{place}: words is missing or wrong."), Pattern(not, place), silentWhenPast);

    /// <summary>One that finds any of these; null where there are none. Without backtracking the time grows with the length of the text alone.</summary>
    internal static Regex? Pattern(IReadOnlyList<string> words, string place)
    {
        try
        {
            return words.Count == 0 ? null : new Regex(string.Join('|', words.Select(word => $"(?:{word})")), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw new InvalidDataException($"{place}: {wrong.Message}", wrong);
        }
    }
}
