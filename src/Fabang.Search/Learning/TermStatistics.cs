namespace Fabang.Search.Learning;

/// <summary>What the scores over words need to know of the texts that were trained on.</summary>
/// <param name="Rarity">Of each term.</param>
/// <param name="IsPair">Whether a term has more than one character.</param>
/// <param name="TextLength">Mean number of terms of a text.</param>
/// <param name="ChapterLength">Of its headings.</param>
/// <param name="TitleLength">Of its title.</param>
internal sealed record TermStatistics(float[] Rarity, bool[] IsPair, float TextLength, float ChapterLength, float TitleLength)
{
    private const float K1 = 2;
    private const float TextSlope = 0.9f;
    private const float OtherSlope = 0.5f;
    private const float TitleWeight = 0.6f;

    public static TermStatistics Of(Vocabulary vocabulary, float text, float chapter, float title) =>
        new(vocabulary.Rarity, [.. vocabulary.Terms.Select(term => term.Length > 1)], text, chapter, title);

    /// <summary>How much a term counts in the text of a document, before it is saturated.</summary>
    public float InText(SheetTerm term, in ArticleShelf.Header header) => term.Text / Slope(TextSlope, header.TextLength, TextLength);

    /// <summary>The same in title, headings and text together (BM25F, Robertson and Zaragoza 2009).</summary>
    public float InAll(SheetTerm term, in ArticleShelf.Header header) =>
        InText(term, header) + (term.Chapter / Slope(OtherSlope, header.ChapterLength, ChapterLength)) + (TitleWeight * term.Title / Slope(OtherSlope, header.TitleLength, TitleLength));

    /// <summary>From 0 to 1: the tenth time says less than the first.</summary>
    public static float Saturated(float times) => times / (K1 + times);

    public float Saturation(SheetTerm term, in ArticleShelf.Header header) => Saturated(InAll(term, header));

    private static float Slope(float slope, float length, float mean) => 1 - slope + (slope * length / mean);
}
