using System.ComponentModel;

namespace Fabang.Modules.Guidance.Api;

/// <summary>The short questions that change what is proposed; each may be skipped.</summary>
internal sealed record QuestionsInApi([property: Description("Empty where none helps. 提问")] IReadOnlyList<QuestionsInApi.QuestionInApi> Questions)
{
    /// <summary>A question.</summary>
    internal sealed record QuestionInApi(
        [property: Description("固定编号")] string Id,
        [property: Description("问什么")] string Asks,
        [property: Description("What hangs on it. 为什么问")] string Why,
        [property: Description("To choose from. 可选的回答")] IReadOnlyList<AnswerInApi> Answers,
        [property: Description("What was answered; null where nothing was. 已选的回答")] string? Said);

    /// <summary>An answer to choose.</summary>
    internal sealed record AnswerInApi([property: Description("固定编号")] string Id, [property: Description("回答")] string Says);
}
