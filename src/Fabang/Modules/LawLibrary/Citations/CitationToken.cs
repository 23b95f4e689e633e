namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>The words that citations are made of.</summary>
internal enum TokenKind
{
    /// <summary>《劳动合同法》</summary>
    Law,

    /// <summary>本条例, before a number</summary>
    Self,

    /// <summary>该法, before a number</summary>
    ThatLaw,

    /// <summary>本条, before a number</summary>
    OwnArticle,

    /// <summary>该条, 同条, before a number</summary>
    ThatArticle,

    /// <summary>第三条</summary>
    Article,

    /// <summary>第二款</summary>
    Paragraph,

    /// <summary>第（三）项, 第三项</summary>
    Item,

    /// <summary>（三）, which is an item only after another</summary>
    BracketedNumber,

    /// <summary>前条, 前两条</summary>
    FormerArticle,

    /// <summary>前款, 前两款</summary>
    FormerParagraph,

    /// <summary>前项, 前两项</summary>
    FormerItem,
}

/// <summary>
/// A word of a citation. <see cref="Number"/> is the article, paragraph or item, or how many former ones, 1 where none is written;
/// <see cref="Through"/> the last of 第五至七项, else the same number.
/// </summary>
internal readonly record struct CitationToken(TokenKind Kind, int Start, int Length, int Number, int Sub, int Through)
{
    public int End => Start + Length;
}
