using System.Globalization;
using System.Text.RegularExpressions;

namespace Fabang.Search.Learning;

/// <summary>
/// Questions and answers that nobody had to mark: what laypersons say in a digest leads to its article, and so do its heading and its plain words; the
/// facts of a case lead to the articles that it applies.
/// </summary>
internal static partial class MinedPairs
{
    private const int FactsRead = 600;

    public static IEnumerable<LearningQuestion> Of(IEnumerable<SearchDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Kind is DocumentKind.Digest)
            {
                var lines = document.Says.Split('\n').Concat(document.Text.Split('\n', 2));
                foreach (var line in lines.Where(line => line.Length > 0))
                {
                    yield return new LearningQuestion(document.Id, line, [document.Id]);
                }
            }
            else if (document.Kind is DocumentKind.Case && Cited(document.Text) is { Count: > 0 } applied)
            {
                yield return new LearningQuestion(document.Id, $"{document.Title} {document.Text[..Math.Min(document.Text.Length, FactsRead)]}", applied);
            }
        }
    }

    /// <summary>The docids of 《劳动合同法》第四十七条 and the like in a text, known or not.</summary>
    internal static IReadOnlyList<string> Cited(string text)
    {
        var cited = new List<string>();
        foreach (Match match in Citation().Matches(text))
        {
            if (ChineseNumber.TryParse(match.Groups["number"].ValueSpan, out var number))
            {
                var part = match.Groups["part"] is { Success: true } group && ChineseNumber.TryParse(group.ValueSpan, out var sub) ? $"-{sub}" : "";
                cited.Add(string.Create(CultureInfo.InvariantCulture, $"{match.Groups["law"].Value}#{number}{part}"));
            }
        }

        return [.. cited.Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex("《(?:中华人民共和国)?(?<law>[^《》]{2,60})》(?:（[^）]{1,20}）)?第(?<number>[一二三四五六七八九十百千零〇两0-9]{1,12})条(?:之(?<part>[一二三四五六七八九十]{1,3}))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
