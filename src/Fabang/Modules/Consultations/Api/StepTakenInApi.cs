using System.ComponentModel;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Something that happened.</summary>
internal sealed record StepTakenInApi([property: Description("时间")] DateTimeOffset At, [property: Description("什么事")] string What);
