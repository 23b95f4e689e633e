namespace Fabang.Modules.LawLibrary;

/// <summary>An article of one version (条文). Its lasting name is the law's key and <see cref="Number"/>: 刑法#133-1.</summary>
public sealed class Article
{
    public required Guid VersionId { get; init; }

    /// <summary>133-1 for 第一百三十三条之一.</summary>
    public required string Number { get; init; }

    public required int Position { get; init; }

    /// <summary>第一百三十三条之一, as the text has it.</summary>
    public required string Label { get; init; }

    /// <summary>The headings above it (编、章、节), outermost first, a line each.</summary>
    public required string Headings { get; init; }

    /// <summary>The official text; each line a paragraph (款) or an item (项).</summary>
    public required string Text { get; init; }
}
