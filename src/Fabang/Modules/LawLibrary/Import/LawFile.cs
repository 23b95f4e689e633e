namespace Fabang.Modules.LawLibrary.Import;

/// <summary>One file of the law folder, read: a version of a law (法律文本的一个版本), or a case (案例).</summary>
public sealed record LawFile
{
    /// <summary>The path it was read from, as given.</summary>
    public required string Path { get; init; }

    /// <summary>The official title, white space tidied: 中华人民共和国刑法.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// What all versions of one law share, and the first half of a docid: the title without white space and 中华人民共和国,
    /// brackets full-width. 刑法, 最高人民法院关于适用《民法典》有关担保制度的解释.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>All the ways its title is written here, the official one first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required TextKind Kind { get; init; }

    /// <summary>The folder's name: 民法商法, 行政法规, 公安部, 劳动人事; the subject of a case. Empty when there is none.</summary>
    public string Category { get; init; } = "";

    /// <summary>Who made it (制定机关), where path, title or header say so.</summary>
    public string? Authority { get; init; }

    /// <summary>GB/T 2260 code of the province, <c>330000</c>; null for national texts.</summary>
    public string? Province { get; init; }

    /// <summary>Name of the city or autonomous county that made it (设区的市、自治州、自治县), 台州市; null for the province's own.</summary>
    public string? City { get; init; }

    /// <summary>The day this version was made: from the file's name, else the last line of the header that is not about taking effect.</summary>
    public DateOnly? Version { get; init; }

    /// <summary>施行日期 of this version, if the text tells it.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>The text before the first article (序言、引言), lines joined; empty when there is none.</summary>
    public string Preamble { get; init; } = "";

    public ArticleNumbering Numbering { get; init; }

    /// <summary>In the order of the file. Empty for a case.</summary>
    public IReadOnlyList<LawArticle> Articles { get; init; } = [];

    /// <summary>Of a case; empty for a law.</summary>
    public IReadOnlyList<LawSection> Sections { get; init; } = [];

    /// <summary>Of a case; null for a law.</summary>
    public CaseDetails? Case { get; init; }

    /// <summary>The text behind the last article (附件、附录), lines joined.</summary>
    public string Appendix { get; init; } = "";

    /// <summary>The second title of a file that holds a part of a law: 人格权编. See <see cref="LawParts.Join"/>.</summary>
    public string? Part { get; init; }

    /// <summary>Keys of articles that the numbering skips. The file is kept; an editor should look.</summary>
    public IReadOnlyList<string> MissingArticles { get; init; } = [];

    /// <summary>The lasting name of an article among all versions: 刑法#133-1.</summary>
    public string DocId(LawArticle article) => $"{Key}#{article.Key}";
}
