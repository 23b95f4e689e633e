using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Mine;

/// <summary>What a party can do in a mediation now, and may read; pages and programs ask here.</summary>
internal static class PartyMay
{
    public static bool Answer(MediationCase mediation, MediationParty me) => mediation.Status is MediationStatus.Inviting && me.Status is PartyStatus.Invited;

    public static bool Choose(MediationCase mediation, MediationParty me) => mediation.Status is MediationStatus.Choosing && me is { TakesPart: true, Chosen: null };

    public static bool SayToDisclosed(MediationCase mediation, MediationParty me) => mediation.Status is MediationStatus.Disclosed && me is { TakesPart: true, AgreedToDisclosed: false };

    public static bool Object(MediationCase mediation, MediationParty me) => mediation is { MediatorId: not null, Objection: null } && mediation.Can(MediationStatus.Appointing) && me.TakesPart;

    public static bool Leave(MediationCase mediation, MediationParty me) => me.TakesPart && (mediation.Can(MediationStatus.Ended) || (me.IsStarter && mediation.Can(MediationStatus.Withdrawn)));

    public static bool AddPapers(MediationCase mediation, MediationParty me) => mediation.TakesPapers && me.TakesPart;

    public static bool Talk(MediationCase mediation, MediationParty me) => mediation.IsOpen && me.TakesPart;

    /// <summary>What the parties put in is read by those who take part; before they agree, only by who put it in.</summary>
    public static IReadOnlyList<StoredFile> Papers(MediationView view, MediationParty me) => [.. view.Papers.Where(sent => me.TakesPart || sent.Paper.AddedBy == me.PersonId).Select(sent => sent.File)];
}
