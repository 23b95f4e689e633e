namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>A place in a text that names an article, a part of one, or a whole law (引用), as far as the words alone tell.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="Length">Characters.</param>
/// <param name="Law">The key of a known law, else its name as it is written: 专利合作条约.</param>
/// <param name="Number">133-1 for 第一百三十三条之一; null where the law is named as a whole.</param>
/// <param name="Through">The last article of a range: 5 in 第三条至第五条; else null.</param>
/// <param name="Paragraph">款, from 1; null where none is named.</param>
/// <param name="Item">项, from 1; null where none is named.</param>
public sealed record WrittenCitation(int Start, int Length, string Law, string? Number, string? Through, int? Paragraph, int? Item)
{
    public int End => Start + Length;
}
