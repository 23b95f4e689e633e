using System.Text.RegularExpressions;
using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>Finds the words that citations are made of.</summary>
internal static partial class CitationTokens
{
    public static IEnumerable<CitationToken> In(string text)
    {
        foreach (Match match in Words().Matches(text))
        {
            if (Read(match) is { } token)
            {
                yield return token;
            }
        }
    }

    private static CitationToken? Read(Match match)
    {
        var kind = KindOf(match);
        var (number, sub) = (1, 0);
        var read = kind is not (TokenKind.Article or TokenKind.Paragraph or TokenKind.Item or TokenKind.BracketedNumber) || TryRead(match.Groups["n"].ValueSpan, out number);
        if (match.Groups["count"] is { Success: true } count)
        {
            read = TryRead(count.ValueSpan, out number);
        }

        if (match.Groups["sub"] is { Success: true } below)
        {
            read = read && TryRead(below.ValueSpan, out sub);
        }

        var through = number;
        if (match.Groups["to"] is { Success: true } last)
        {
            read = read && TryRead(last.ValueSpan, out through) && through >= number;
        }

        return read ? new CitationToken(kind, match.Index, match.Length, number, sub, through) : null;
    }

    private static TokenKind KindOf(Match match)
    {
        foreach (var kind in Enum.GetValues<TokenKind>())
        {
            if (match.Groups[kind.ToString()].Success)
            {
                return kind;
            }
        }

        throw new InvalidOperationException($"{match.Value} is no word of a citation.");
    }

    private static bool TryRead(ReadOnlySpan<char> written, out int number)
    {
        var read = ChineseNumber.TryParse(written, out var value) && value is > 0 and < 10_000;
        number = read ? (int)value : 0;
        return read;
    }

    private const string N = "(?<n>[零〇○一二三四五六七八九十百千两廿卅0-9０-９]{1,12})";

    private const string To = @"(?:\s?[至到]\s?第?(?<to>[零〇○一二三四五六七八九十百千两廿卅0-9０-９]{1,12}))?";

    private const string Texts = "(?:实施|补充)?(?:法典|法|条例|规定|办法|解释|细则|规则|规程|规范|决定|意见|章程|批复|通知|安排)";

    [GeneratedRegex(
        @"(?<Law>《(?:[^《》\n]|《[^《》\n]{1,120}》){1,200}》)" +
        "|(?<Self>本" + Texts + @")(?=\s?第)" +
        "|(?<ThatLaw>(?:该|上述|前述)" + Texts + @")(?=\s?第)" +
        @"|(?<OwnArticle>本条)(?=\s?第)" +
        @"|(?<ThatArticle>[该同]条)(?=\s?第)" +
        @"|(?<Article>第\s?" + N + To + @"\s?条(?:\s?之\s?(?<sub>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?![款条0-9]))?)" +
        @"|(?<Paragraph>第\s?" + N + To + @"\s?款)" +
        @"|(?<Item>第\s?[（(]\s?" + N + @"\s?[)）]\s?项?|[（(]\s?" + N + @"\s?[)）]\s?项|第\s?" + N + To + @"\s?项)" +
        @"|(?<BracketedNumber>[（(]\s?" + N + @"\s?[)）])" +
        "|前(?<count>[一二两三四五六七八九])?(?:(?<FormerArticle>条)|(?<FormerParagraph>款)|(?<FormerItem>项))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
