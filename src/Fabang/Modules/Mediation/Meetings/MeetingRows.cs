using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>A list of meetings on a page.</summary>
/// <param name="Place">The address below which each has its page.</param>
public sealed record MeetingRows(MediationCase Case, IReadOnlyList<MediationMeeting> Meetings, string Place)
{
    /// <summary>The name of who is seen alone; null for a meeting of all.</summary>
    public string? AloneOf(MediationMeeting meeting) => Case.Parties.FirstOrDefault(party => party.Id == meeting.PartyId)?.Name;

    public static string ToneOf(MediationMeeting meeting) => meeting.Status switch
    {
        MeetingStatus.Scheduled => "blue",
        MeetingStatus.Held => "jade",
        MeetingStatus.Cancelled or MeetingStatus.Missed => "plain",
    };
}
