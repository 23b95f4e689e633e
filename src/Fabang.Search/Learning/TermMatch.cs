namespace Fabang.Search.Learning;

/// <summary>How the words of a question and of a document meet.</summary>
internal record struct TermMatch
{
    /// <summary>BM25F over title, headings and text (Robertson and Zaragoza 2009).</summary>
    public float Bm25 { get; set; }

    /// <summary>The same over pairs of characters in the text alone.</summary>
    public float Pairs { get; set; }

    /// <summary>The same over single characters in the text alone.</summary>
    public float Characters { get; set; }

    public float InTitle { get; set; }

    public float InChapter { get; set; }

    /// <summary>Rarity of what is met, of all that was asked.</summary>
    public float Covered { get; set; }

    /// <summary>The same over pairs.</summary>
    public float PairsCovered { get; set; }

    /// <summary>The rarest pair that is met.</summary>
    public float Rarest { get; set; }

    /// <summary>Rarity of the legal words that were meant and are met.</summary>
    public float Meant { get; set; }
}
