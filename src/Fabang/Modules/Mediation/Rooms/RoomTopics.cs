namespace Fabang.Modules.Mediation.Rooms;

/// <summary>What open pages of a room listen to. A private room has a topic of its own, which the other side's pages are never given.</summary>
public static class RoomTopics
{
    public static string Of(Guid caseId, Guid? party) => party is { } room ? $"mediation-room:{caseId:N}:{room:N}" : $"mediation-room:{caseId:N}";
}
