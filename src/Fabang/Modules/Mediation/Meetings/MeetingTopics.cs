namespace Fabang.Modules.Mediation.Meetings;

/// <summary>What open pages of a meeting listen to. Only those who may come in are given it.</summary>
public static class MeetingTopics
{
    /// <summary>Somebody came or went, or the meeting itself changed.</summary>
    public static string Of(Guid meeting) => $"mediation-meeting:{meeting:N}";

    /// <summary>Something was sent to this one.</summary>
    public static string Of(Guid meeting, Guid account) => $"mediation-meeting:{meeting:N}:{account:N}";
}
