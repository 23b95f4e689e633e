using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>A room, as the reader may see it.</summary>
internal sealed record RoomInApi(
    [property: Description("Whether something can be said. 能不能说话")] bool IsOpen,
    [property: Description("The oldest first. 说过的话")] IReadOnlyList<MediationSaidInApi> Messages,
    [property: Description("Empty in a private room. 笔录")] IReadOnlyList<MediationRecordInApi> Records);
