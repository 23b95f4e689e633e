namespace Fabang.Search.Learning;

/// <summary>Meets one question with many documents; several threads may ask.</summary>
internal sealed class TermMatcher
{
    private readonly TermStatistics statistics;
    private readonly byte[] asked;
    private readonly float all;
    private readonly float allPairs;

    public TermMatcher(TermStatistics statistics, Question question)
    {
        this.statistics = statistics;
        asked = new byte[statistics.Rarity.Length];
        foreach (var term in question.Meant)
        {
            asked[term] = 2;
        }

        foreach (var term in question.Bag.Columns)
        {
            asked[term] = 1;
            all += statistics.Rarity[term];
            allPairs += statistics.IsPair[term] ? statistics.Rarity[term] : 0;
        }
    }

    public TermMatch Match(ReadOnlySpan<byte> terms, in ArticleShelf.Header header)
    {
        var match = default(TermMatch);
        for (int at = 0, last = -1; at < terms.Length;)
        {
            var term = SheetCodec.Next(terms, ref at, last);
            last = term.Term;
            if (asked[last] == 0)
            {
                continue;
            }

            var rarity = statistics.Rarity[last];
            if (asked[last] == 2)
            {
                match.Meant += rarity;
                continue;
            }

            var inText = rarity * TermStatistics.Saturated(statistics.InText(term, header));
            match.Bm25 += rarity * statistics.Saturation(term, header);
            match.Covered += rarity;
            match.InTitle += term.Title > 0 ? rarity : 0;
            match.InChapter += term.Chapter > 0 ? rarity : 0;
            if (statistics.IsPair[last])
            {
                match.Pairs += inText;
                match.PairsCovered += rarity;
                match.Rarest = Math.Max(match.Rarest, rarity);
            }
            else
            {
                match.Characters += inText;
            }
        }

        match.Covered /= Math.Max(all, 1e-6f);
        match.PairsCovered /= Math.Max(allPairs, 1e-6f);
        return match;
    }
}
