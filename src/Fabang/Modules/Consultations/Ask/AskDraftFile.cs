namespace Fabang.Modules.Consultations.Ask;

/// <summary>A file sent along with a draft.</summary>
public sealed class AskDraftFile
{
    public required Guid DraftId { get; init; }

    public required Guid FileId { get; init; }
}
