using System.Globalization;

namespace Fabang.Search.Learning;

/// <summary>Writes the sheet of a document, and the bag that its place comes from.</summary>
internal sealed class SheetWriter(Vocabulary vocabulary)
{
    private const float TitleWeight = 0.6f;
    private const int InText = 0;
    private const int InChapter = 1;
    private const int InTitle = 2;
    private const int Places = 3;

    /// <summary>What is read of one text: the longest articles are lists.</summary>
    private const int MostCharacters = 4000;

    public ArticleSheet Sheet(SearchDocument document)
    {
        // One number for each term met: the term, then where it stands. Sorted, they are counted in one pass.
        var met = new List<int>();
        var text = Read(document.Kind is DocumentKind.Digest ? $"{document.Says}\n{document.Text}" : document.Text, InText);
        var chapter = Read(document.Chapter, InChapter);
        var title = Read(document.Title, InTitle);
        met.Sort();
        return new ArticleSheet
        {
            Id = StableHash.Of(document.Id),
            Law = StableHash.Of(document.LawId),
            Chapter = StableHash.Of($"{document.LawId}\n{document.Chapter}"),
            Kind = document.Kind,
            TextKind = (byte)StableHash.Of(document.TextKind),
            InForce = document.InForce,
            Number = NumberOf(document.Id),
            TextLength = text,
            ChapterLength = chapter,
            TitleLength = title,
            Terms = Counted(met),
        };

        ushort Read(string part, int place)
        {
            var length = 0;
            foreach (var token in ChineseText.Tokens(part, MostCharacters))
            {
                if (token.Kind is ChineseText.TokenKind.ArticleNumber)
                {
                    continue;
                }

                length++;
                if (vocabulary.Find(token.Term) is >= 0 and var id)
                {
                    met.Add((id * Places) + place);
                }
            }

            return (ushort)Math.Min(length, ushort.MaxValue);
        }
    }

    /// <summary>ln(1 + tf) × rarity of every term, scaled to length one.</summary>
    public SparseRow Bag(ArticleSheet sheet)
    {
        var values = new float[sheet.Terms.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var term = sheet.Terms[i];
            values[i] = MathF.Log(1 + term.Text + term.Chapter + (TitleWeight * term.Title)) * vocabulary.Rarity[term.Term];
        }

        VectorMath.Normalise(values);
        return new SparseRow([.. sheet.Terms.Select(term => term.Term)], values);
    }

    // 刑法#133-1 is article 133.
    private static ushort NumberOf(string id)
    {
        var digits = id.AsSpan(id.LastIndexOf('#') + 1);
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return ushort.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (ushort)0;
    }

    private static SheetTerm[] Counted(List<int> met)
    {
        var terms = new List<SheetTerm>(met.Count);
        Span<int> times = stackalloc int[Places];
        for (var i = 0; i < met.Count;)
        {
            times.Clear();
            var id = met[i] / Places;
            for (; i < met.Count && met[i] / Places == id; i++)
            {
                times[met[i] % Places]++;
            }

            terms.Add(new SheetTerm(id, Capped(times[InText]), Capped(times[InChapter]), Capped(times[InTitle])));
        }

        return [.. terms];
    }

    private static byte Capped(int times) => (byte)Math.Min(times, byte.MaxValue);
}
