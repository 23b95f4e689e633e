namespace Fabang.Search.Learning;

/// <summary>What the ranking keeps of a document: whose it is, how long, and which known terms stand where in it.</summary>
internal sealed record ArticleSheet
{
    public required ulong Id { get; init; }

    public required ulong Law { get; init; }

    public required ulong Chapter { get; init; }

    public required DocumentKind Kind { get; init; }

    public required byte TextKind { get; init; }

    public required bool InForce { get; init; }

    public required ushort Number { get; init; }

    public required ushort TextLength { get; init; }

    public required ushort ChapterLength { get; init; }

    public required ushort TitleLength { get; init; }

    /// <summary>Ascending by term.</summary>
    public required SheetTerm[] Terms { get; init; }
}
