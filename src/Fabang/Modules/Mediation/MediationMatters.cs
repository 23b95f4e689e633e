using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation;

/// <summary>The matter of a mediation: its number, title and addresses.</summary>
internal static class MediationMatters
{
    /// <summary>调解: TJ-330106-20261127-0001.</summary>
    public const string Prefix = "TJ";

    public static Matter Open(MediationCase mediation, string number, DateTimeOffset now) => Matter.Open(
        MatterKind.Mediation, number, mediation.PersonId, mediation.Region, Matter.TitleOf(mediation.Story), ($"/my/mediation/{mediation.Id}", $"/desk/mediation/{mediation.Id}"), now);

    /// <summary>For the conflict check: the lawyer of one side is not free for the other.</summary>
    public static OtherSide OtherSideOf(MediationCase mediation)
    {
        var others = mediation.Parties.Where(party => party.Side is Side.Other).ToList();
        return new(string.Join('、', others.Select(party => party.Name).Take(OtherSide.MostNames)), others[0].Number, others[0].Phone);
    }
}
