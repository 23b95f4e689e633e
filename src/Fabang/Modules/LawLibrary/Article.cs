namespace Fabang.Modules.LawLibrary;

/// <summary>An article of one version (条文). Its lasting name is the law's key and <see cref="Number"/>: 刑法#133-1.</summary>
public sealed class Article
{
    private string _text = "";

    public required Guid VersionId { get; init; }

    /// <summary>133-1 for 第一百三十三条之一.</summary>
    public required string Number { get; init; }

    public required int Position { get; init; }

    /// <summary>第一百三十三条之一, as the text has it.</summary>
    public required string Label { get; init; }

    /// <summary>The headings above it (编、章、节), outermost first, a line each.</summary>
    public required string Headings { get; init; }

    /// <summary>The words that are read, searched and told: those of the file, or a correction's (更正) that lies over them. Each line a paragraph (款) or an item (项).</summary>
    public required string Text
    {
        get => _text;
        init => _text = value;
    }

    /// <summary>The words of the file, where a correction lies over them; null where <see cref="Text"/> is the file's own.</summary>
    public string? ImportedText { get; private set; }

    /// <summary>The words of the file, whether a correction lies over them or not.</summary>
    public string Original => ImportedText ?? _text;

    public bool IsCorrected => ImportedText is not null;

    /// <summary>Lays a correction over the file's words, or another one in its place.</summary>
    public void LayOver(string corrected)
    {
        ImportedText ??= _text;
        _text = corrected;
    }

    /// <summary>The file's words are read again.</summary>
    public void TakeOff()
    {
        _text = Original;
        ImportedText = null;
    }

    /// <summary>The same article in other words, to be compared with.</summary>
    public Article Reading(string text) => new() { VersionId = VersionId, Number = Number, Position = Position, Label = Label, Headings = Headings, Text = text };
}
