using Fabang.Modules.Matters.Conflicts;

namespace Fabang.Modules.LegalAid.Applications;

/// <summary>What aid is asked for (申请事项): the second half of form 02.</summary>
/// <param name="Matter">Id of an <see cref="Eligibility.AidMatter"/>.</param>
/// <param name="Story">Facts and reasons, as the person tells them.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="OtherSide">Against whom: for the conflict check.</param>
/// <param name="Organ">The court, commission or police that handles it; null where none does yet.</param>
/// <param name="UrgentBy">A limit that runs out, such as of the statute of limitations; null where none is known. 《法律援助法》第四十四条.</param>
public sealed record CaseFacts(string Matter, string Story, CaseStage Stage, OtherSide OtherSide, string? Organ, DateOnly? UrgentBy)
{
    public const int LongestStory = 5000;
}
