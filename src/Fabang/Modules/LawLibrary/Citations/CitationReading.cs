using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>One reading of one text: takes its words one after the other and holds the citation that they build.</summary>
internal sealed partial class CitationReading(LawNames names, string text, CitingPlace? place, IReadOnlyDictionary<string, string> aliases)
{
    /// <summary>More parts than any article has are a misprint.</summary>
    private const int MostParts = 30;

    private const string Country = "中华人民共和国";

    private readonly List<WrittenCitation> _found = [];
    private readonly OwnPlace _own = new(text);
    private CitationToken? _last;

    /// <summary>What the next word may go on with; null once words stand between.</summary>
    private WrittenCitation? _open;

    public void Take(CitationToken token)
    {
        var between = _last is { } last ? text.AsSpan(last.End..token.Start) : default;
        var follows = _open is not null && (between.IsWhiteSpace() || (_last?.Kind is TokenKind.Law && IsAside(between))
            || (_open.Number is null && token.Kind is TokenKind.Article && IsDivision(between)));
        var joins = _open is not null && !follows && Joins().IsMatch(between);
        switch (token.Kind)
        {
            case TokenKind.Law:
                TakeLaw(token);
                break;
            case TokenKind.Self:
                Open(token, text.AsSpan(token.Start, token.Length) is "本决定" ? place?.Law : place?.Amended ?? place?.Law, null);
                break;
            case TokenKind.ThatLaw:
                Open(token, _found.LastOrDefault()?.Law, null);
                break;
            case TokenKind.OwnArticle:
                Open(token, place?.Law, place?.Number);
                break;
            case TokenKind.ThatArticle:
                Open(token, _found.LastOrDefault()?.Law, _found.LastOrDefault()?.Number);
                break;
            case TokenKind.Article:
                TakeArticle(token, follows, joins, Reaches(between));
                break;
            case TokenKind.Paragraph or TokenKind.Item or TokenKind.BracketedNumber:
                TakePart(token, follows, joins, Reaches(between));
                break;
            default:
                TakeFormer(token);
                break;
        }

        TakeThrough(token);
        _last = token;
    }

    /// <summary>本条例第三章 opened a citation that names no article: it goes.</summary>
    public IReadOnlyList<WrittenCitation> Finish() =>
        [.. _found.Where(citation => citation.Number is not null || (citation.Law != place?.Law && text[citation.Start] == '《'))];

    private void TakeLaw(CitationToken token)
    {
        var title = text.Substring(token.Start + 1, token.Length - 2);
        // （以下简称《药品管理法》、《海关法》） says how they are called, and cites nothing.
        if (InShort().IsMatch(text.AsSpan(0, token.Start)))
        {
            return;
        }

        var law = LawOf(title);
        Open(token, law ?? (LawNames.IsLawLike(title) ? LawText.KeyOf(title) : null), null);
    }

    private string? LawOf(string name) => aliases.GetValueOrDefault(LawText.KeyOf(name)) ?? names.Find(name);

    private void TakeArticle(CitationToken token, bool follows, bool joins, bool reaches)
    {
        var number = CitationReader.NumberOf(token);
        if (follows && _open is { Number: null })
        {
            Extend(token, _open with { Number = number });
        }
        else if (joins && reaches && _open is { Number: not null, Paragraph: null, Item: null, Through: null })
        {
            Extend(token, _open with { Through = number });
        }
        else if (joins && _open is { Number: not null } before)
        {
            Open(token, before.Law, number);
        }
        else if (NameBefore(token.Start) is { } name)
        {
            Open(token with { Start = name.Start, Length = token.End - name.Start }, name.Law, number);
        }
        else
        {
            Open(token, LawOfSentence(token.Start) ?? place?.Amended ?? place?.Law ?? _found.LastOrDefault()?.Law, number);
        }
    }

    /// <summary>第二款, 第三项: of the article before it, of the one named last in the list, or of the own one.</summary>
    private void TakePart(CitationToken token, bool follows, bool joins, bool reaches)
    {
        var isParagraph = token.Kind is TokenKind.Paragraph;
        if (follows && token.Kind is not TokenKind.BracketedNumber && _open is { Number: not null, Item: null } open && (!isParagraph || open.Paragraph is null))
        {
            Extend(token, Part(open, isParagraph, token.Number));
        }
        else if (joins && (isParagraph ? _open?.Paragraph : _open?.Item) is { } before)
        {
            // 第一款至第三款 are three.
            for (var part = reaches && before < token.Number ? before + 1 : token.Number; part <= token.Number; part++)
            {
                Add(token, Part(_open!, isParagraph, part));
            }
        }
        else if (NamedBefore(token) is { } named)
        {
            Add(token, Part(named, isParagraph, token.Number));
        }
        else if (place?.Amended is not null)
        {
            // 在刑法第二百八十五条中增加一款作为第四款
            if (_found.LastOrDefault() is { Number: not null } amended)
            {
                Add(token, Part(amended, isParagraph, token.Number));
            }
        }
        else if (place is not null && (isParagraph || (token.Kind is TokenKind.Item && SpeaksOfItem().IsMatch(text.AsSpan(token.End)))))
        {
            Add(token, Part(new WrittenCitation(0, 0, place.Law, place.Number, null, null, null), isParagraph, token.Number));
        }
        else
        {
            _open = null;
        }
    }

    /// <summary>违反第二十条第一款的，罚款；违反第二款的，加倍: the second is of the article that the sentence named last, with such a part.</summary>
    private WrittenCitation? NamedBefore(CitationToken token) =>
        _found.LastOrDefault() is { } last && text.AsSpan(last.End..token.Start).IndexOfAny("。\n") < 0
            && (token.Kind is TokenKind.Paragraph ? last.Paragraph : token.Kind is TokenKind.Item ? last.Item : null) is not null ? last : null;

    private static WrittenCitation Part(WrittenCitation of, bool isParagraph, int part) =>
        isParagraph ? of with { Paragraph = part, Item = null } : of with { Item = part };

    /// <summary>第三至五条 is a range, 第五至七项 are three.</summary>
    private void TakeThrough(CitationToken token)
    {
        if (token.Through == token.Number || _open is null)
        {
            return;
        }

        if (token.Kind is TokenKind.Article)
        {
            Extend(token, _open with { Through = token.Through.ToString(CultureInfo.InvariantCulture) });
            return;
        }

        for (var part = token.Number + 1; part <= Math.Min(token.Through, token.Number + MostParts); part++)
        {
            Add(token, Part(_open, token.Kind is TokenKind.Paragraph, part));
        }
    }

    private void TakeFormer(CitationToken token)
    {
        // In a new wording that an amendment sets, 前款 is a paragraph of the amended law.
        if (place is null or { Amended: not null })
        {
            _open = null;
            return;
        }

        for (var back = token.Number; back >= 1; back--)
        {
            var own = new WrittenCitation(0, 0, place.Law, place.Number, null, null, null);
            var former = token.Kind switch
            {
                TokenKind.FormerArticle => place.Before(back) is { } number ? own with { Number = number } : null,
                TokenKind.FormerParagraph => _own.Paragraph(token.Start) - back is > 0 and var paragraph ? own with { Paragraph = paragraph } : null,
                _ => _own.Item(token.Start) - back is > 0 and var item ? own with { Paragraph = _own.Paragraph(token.Start), Item = item } : null,
            };
            if (former is null)
            {
                _open = null;
            }
            else
            {
                Add(token, former);
            }
        }
    }

    /// <summary>A citation of this law begins; without a law nothing does.</summary>
    private void Open(CitationToken token, string? law, string? number)
    {
        if (law is null)
        {
            _open = null;
            return;
        }

        Add(token, new WrittenCitation(0, 0, law, number, null, null, null));
    }

    private void Add(CitationToken token, WrittenCitation citation) => _found.Add(_open = citation with { Start = token.Start, Length = token.Length });

    private void Extend(CitationToken token, WrittenCitation citation) =>
        _found[^1] = _open = citation with { Length = token.End - citation.Start };

    /// <summary>适用民事诉讼法第一百条: the name without marks that stands right before a number.</summary>
    private (string Law, int Start)? NameBefore(int at)
    {
        var before = text.AsSpan(0, at);
        before = before[..^Division().Match(text[Math.Max(0, at - 20)..at]).Length].TrimEnd();
        if (before.Length > 0 && before[^1] is '）' or ')')
        {
            var open = before.LastIndexOfAny('（', '(');
            before = open > 0 ? before[..open] : before;
        }

        if (names.EndingAt(before) is { } known)
        {
            var start = before.Length - known.Length;
            return (known.Key, before[..start].EndsWith(Country) ? start - Country.Length : start);
        }

        if (AliasEnding(before) is { } alias)
        {
            return (aliases[alias], before.Length - alias.Length);
        }

        var written = UnknownName().Match(text[Math.Max(0, before.Length - 40)..before.Length]).Groups["name"];
        return !written.Success ? null
            : Vague().IsMatch(written.Value) ? null
            : (written.Value, before.Length - written.Length);
    }

    private string? AliasEnding(ReadOnlySpan<char> before)
    {
        string? longest = null;
        foreach (var alias in aliases.Keys)
        {
            if (before.EndsWith(alias) && alias.Length > (longest?.Length ?? 0))
            {
                longest = alias;
            }
        }

        return longest;
    }

    /// <summary>在刑法第一百三十四条后增加一条，作为第一百三十四条之一: the second is of the first one's law.</summary>
    private string? LawOfSentence(int at)
    {
        var last = _found.FindLast(citation => citation.Number is not null);
        return last is not null && text.AsSpan(last.End..at).IndexOfAny("。；\n") < 0 ? last.Law : null;
    }

    // 《渔业法》(以下简称《渔业法》)第三十四条, 《安全生产法》（2014年修正）的第九条
    private static bool IsAside(ReadOnlySpan<char> between) => Aside().IsMatch(between);

    // 《刑法》第三章第二节、第一百九十条
    private static bool IsDivision(ReadOnlySpan<char> between) => between.Length <= 20 && Division().Match(between.ToString()).Length == between.Length;

    private static bool Reaches(ReadOnlySpan<char> between) => between.IndexOfAny("至到") >= 0 || between.Trim() is "-" or "—" or "－" or "~";

    [GeneratedRegex(@"^\s?(?:[、，]|和|以及|及|或者|或|与|至|到|[-—－~])\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^\s?[（(][^（）()\n]{1,80}[）)]\s?的?$|^的$", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:规定|所列|所称|情形|行为|至|、|和|或者|的规定)", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfItem();

    // The nearest word before it that a name can follow.
    [GeneratedRegex(@"^.*(?:依照|依据|根据|按照|违反|适用|符合|属于|执行|参照|遵守|作为|认定为|具有|未按|和|与|及|或者|将|在|以|[、，。；：“（\s])(?<name>[\p{IsCJKUnifiedIdeographs}]{1,30}(?:法典|法|条例|规定|办法|解释|细则|规则|条约|公约|规程|章程|规范|通则|条令))$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex UnknownName();

    [GeneratedRegex("以下(?:简称|统称|称)[^（）()\n]{0,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex InShort();

    // 刑法分则第九章第三百九十八条
    [GeneratedRegex(@"(?:总则|分则|附则)?(?:第[一二三四五六七八九十]{1,3}(?:编|分编|章|节)[、，和及]?)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex("^(?:本|该|上述|前述|有关|其他|前款|下列|以下|法律|国家|方法|办法|规定)|(?:有关|前款|相关|前条|上述)(?:规定|办法)$|[款条项]规定$", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();
}
