using System.ComponentModel;

namespace Fabang.Modules.Consultations.Api;

/// <summary>The advice note that a person takes home.</summary>
internal sealed record NoteInApi(
    [property: Description("编号")] string Number,
    [property: Description("律师")] string Lawyer,
    [property: Description("出具时间")] DateTimeOffset WrittenAt,
    [property: Description("What was understood. 律师的理解")] string? Understood,
    [property: Description("The answer, and what was added to it since. 答复")] IReadOnlyList<PostInApi> Answers,
    [property: Description("要办的事")] IReadOnlyList<NoteInApi.StepInApi> Steps,
    [property: Description("The last day of a right. 权利最后一天")] DateOnly? ExpiresOn,
    [property: Description("什么权利，为什么")] string? ExpiryReason,
    [property: Description("What free advice does not do here. 这里不包括的")] string? NotCovered,
    [property: Description("Where free advice ends. 免费咨询到哪里为止")] string FreeEnds)
{
    /// <summary>One thing to do.</summary>
    internal sealed record StepInApi([property: Description("办什么")] string Words, [property: Description("Null where there is no last day. 最后一天")] DateOnly? DueOn);
}
