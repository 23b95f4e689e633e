using System.ComponentModel;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What will be sent, to whom, and what that means: to be shown before it is sent.</summary>
internal sealed record CheckInApi(
    [property: Description("要发送的内容")] IntakeInApi Intake,
    [property: Description("The short questions that were answered: the lawyer reads them too. 律师也会看到的回答")] IReadOnlyList<CheckInApi.ToldInApi> Told,
    [property: Description("Within it an answer is due. 答复期限")] AnswerLimitInApi AnswerLimit,
    [property: Description("What the person agrees to by sending. 发送就是同意")] string Consent,
    [property: Description("Where free advice ends. 免费咨询到哪里为止")] string Limits,
    [property: Description("Published questions like this one. 别人问过的")] IReadOnlyList<CheckInApi.AskedBeforeInApi> Similar)
{
    /// <summary>A short question, and what was answered.</summary>
    internal sealed record ToldInApi([property: Description("问")] string Asked, [property: Description("答")] string Said);

    /// <summary>A published question like this one.</summary>
    internal sealed record AskedBeforeInApi([property: Description("标题")] string Title, [property: Description("本站地址")] string Path);
}
