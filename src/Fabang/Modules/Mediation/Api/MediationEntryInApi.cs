using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>Something that happened.</summary>
internal sealed record MediationEntryInApi(
    [property: Description("什么时候")] DateTimeOffset At,
    [property: Description("什么事")] string What);
