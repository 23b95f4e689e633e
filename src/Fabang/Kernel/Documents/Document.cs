namespace Fabang.Kernel.Documents;

/// <summary>
/// A text on paper (文书): what a writer turns into a file for Word or into a PDF. It knows what is a heading and what a paragraph, not how they look.
/// </summary>
public sealed record Document
{
    public required string Title { get; init; }

    /// <summary>Stands under the title: the number of the paper (文号); null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Stands at the foot of each page, before the page number: where the text comes from, and which version it is.</summary>
    public required string Footer { get; init; }

    /// <summary>In the order of reading. They are read several times.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The moment that both kinds of file carry as their making.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
