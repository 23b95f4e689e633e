namespace Fabang.Modules.LawLibrary.Import;

/// <summary>What is stored together: one file, or all parts of one law.</summary>
/// <param name="Files">One, except for a law in parts.</param>
/// <param name="Text">What the files say; null when the one file is broken.</param>
public sealed record ImportUnit(IReadOnlyList<ReadFile> Files, LawFile? Text)
{
    public int Weight => 1 + (Text?.Articles.Count ?? 0);

    /// <summary>
    /// Of the content, so that the same text under another name is known again. Of a case it is read out more each time the reader learns: what an older one read is read again.
    /// </summary>
    public string Hash => Text is { Kind: TextKind.Case } ? ContentHash.Of(System.Text.Encoding.UTF8.GetBytes($"{OfContent}/{ImportedFile.CurrentReader}")) : OfContent;

    private string OfContent => Files.Count == 1 ? Files[0].Hash : ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(string.Concat(Files.Select(file => file.Hash))));
}
