namespace Fabang.Modules.Consultations;

/// <summary>
/// An article that an answer rests on (引用条文), as it read on the day of the answer: the version it was taken
/// from, and its words, so that a later change of the law changes no answer that was given.
/// </summary>
public sealed class Citation
{
    private Citation()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Law and article, as the library names them: 劳动合同法#30.</summary>
    public string Article { get; private init; } = "";

    /// <summary>《劳动合同法》第三十条</summary>
    public string Title { get; private init; } = "";

    /// <summary>The version's date; null where only the digest was at hand.</summary>
    public DateOnly? VersionDate { get; private init; }

    /// <summary>The official words, or those of the digest where only it was at hand.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Whether <see cref="Text"/> is the official text.</summary>
    public bool IsOfficial { get; private init; }

    public int Place { get; private init; }

    public static Citation Of(string article, string title, DateOnly? versionDate, string text, bool isOfficial, int place) =>
        new() { Article = article, Title = title, VersionDate = versionDate, Text = text, IsOfficial = isOfficial, Place = place };
}
