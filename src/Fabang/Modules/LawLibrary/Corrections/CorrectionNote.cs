namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>What is said beside a corrected article: since when it reads so, how the file reads, and where the proof stands.</summary>
/// <param name="Id">The correction.</param>
/// <param name="Day">When it was approved.</param>
/// <param name="Original">The file's words.</param>
/// <param name="Reason">What was wrong.</param>
/// <param name="Source">What proves it.</param>
public sealed record CorrectionNote(Guid Id, DateOnly Day, string Original, string Reason, string Source)
{
    /// <summary>Old and new side by side, for everybody.</summary>
    public string Path => $"/laws/corrections/{Id}";
}
