namespace Fabang.Modules.Matters.Intakes;

/// <summary>A file that goes along with an intake.</summary>
public sealed class IntakeFile
{
    public required Guid IntakeId { get; init; }

    public required Guid FileId { get; init; }
}
