using System.Globalization;
using System.Text.RegularExpressions;

namespace Fabang.Search;

/// <summary>What stands between quotation marks in a question, and must be met word for word (短语检索).</summary>
internal sealed partial record Phrase(string Text, IReadOnlyList<string> Pairs)
{
    /// <summary>More than anybody types.</summary>
    private const int Most = 4;

    public static IReadOnlyList<Phrase> In(string question) =>
        [.. Quoted().Matches(question).Select(match => match.Groups["words"].Value.Trim()).Select(Of).Where(phrase => phrase.Pairs.Count > 0).Take(Most)];

    public bool IsIn(string text) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, Text, CompareOptions.IgnoreWidth | CompareOptions.IgnoreCase) >= 0;

    // A single character is met everywhere; an article number is asked for without quotation marks.
    private static Phrase Of(string words) => new(
        words,
        [.. ChineseText.Tokens(words).Where(token => token.Kind is ChineseText.TokenKind.Bigram or ChineseText.TokenKind.Word).Select(token => token.Term).Distinct(StringComparer.Ordinal)]);

    [GeneratedRegex("[\"“”„＂「『](?<words>[^\"“”„＂「」『』]{2,60})[\"“”＂」』]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
