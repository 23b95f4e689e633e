namespace Fabang.Kernel.Documents;

/// <summary>A piece of a <see cref="Document"/>.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading that readers can jump to: the outline (导航窗格) of Word.</summary>
    /// <param name="Text">第三章 夫妻关系</param>
    /// <param name="Level">1 for the outermost, at most <see cref="Deepest"/>.</param>
    public sealed record Heading(string Text, int Level) : Block
    {
        public const int Deepest = 4;
    }

    /// <summary>A paragraph (段), its first line indented by two characters.</summary>
    /// <param name="Text">Without line ends.</param>
    /// <param name="Lead">Words in front that stand out: 第三十八条.</param>
    public sealed record Paragraph(string Text, string? Lead = null) : Block;

    /// <summary>Small words about the text, not of it.</summary>
    public sealed record Note(string Text) : Block;

    /// <summary>Rows of as many cells each; the first cell of a row names it.</summary>
    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

    /// <summary>Who signs, where and when (落款): lines at the right margin that stay together.</summary>
    /// <param name="Lines">Name, office, day.</param>
    /// <param name="Seal">The picture of a seal, as PNG, that is set upon the lines (用印); null where none is.</param>
    public sealed record Signature(IReadOnlyList<string> Lines, byte[]? Seal = null) : Block;

    /// <summary>A code for the camera of a phone (二维码), with words beside it for those who have none.</summary>
    /// <param name="Text">What it says: an address.</param>
    /// <param name="Caption">What it is for.</param>
    public sealed record QrCode(string Text, string Caption) : Block;
}
