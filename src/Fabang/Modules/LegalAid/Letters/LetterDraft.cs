using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>What a letter is to say, before it is issued.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="SubjectId">The application that it is about.</param>
/// <param name="MatterId">The matter of that application.</param>
/// <param name="PersonId">Whose it is: who may read it.</param>
/// <param name="Region">The region of the centre (or department) that issues it.</param>
/// <param name="Fields">By the names of <see cref="LetterFields"/>; the form says which it must have.</param>
public sealed record LetterDraft(
    LetterKind Kind, Guid SubjectId, Guid MatterId, Guid PersonId, RegionCode Region, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The letter whose place this one takes: it is revoked with the same save.</summary>
    public Guid? Replaces { get; init; }
}
