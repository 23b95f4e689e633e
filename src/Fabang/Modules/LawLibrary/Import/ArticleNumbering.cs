namespace Fabang.Modules.LawLibrary.Import;

/// <summary>How a text numbers its parts, and so what one article of it is.</summary>
public enum ArticleNumbering
{
    /// <summary>第一条, 第二条 (条文)</summary>
    Articles,

    /// <summary>一、 二、 or 1. 2. or （一）（二） (条目)</summary>
    Items,

    /// <summary>Headings without numbers; they are counted in their order (小节).</summary>
    Sections,

    /// <summary>No division: the whole text is article 1 (全文).</summary>
    Whole,
}
