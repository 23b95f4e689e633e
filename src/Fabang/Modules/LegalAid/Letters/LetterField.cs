namespace Fabang.Modules.LegalAid.Letters;

/// <summary>One thing that a form is filled with.</summary>
/// <param name="Name">As in <see cref="LetterFields"/>, and in braces in the text.</param>
/// <param name="Label">理由</param>
/// <param name="Sample">What the preview shows in its place.</param>
public sealed record LetterField(string Name, string Label, string Sample)
{
    /// <summary>It may be empty: then the paragraph or row that asks for it drops out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What is written where nothing is given; may name other fields.</summary>
    public string Default { get; init; } = "";

    /// <summary>Why no region may leave it out of its wording: the article. Empty where it may.</summary>
    public string MustStayBy { get; init; } = "";

    public string InBraces => $"{{{Name}}}";
}
