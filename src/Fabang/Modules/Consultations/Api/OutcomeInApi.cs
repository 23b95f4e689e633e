using System.ComponentModel;
using Fabang.Modules.Consultations.Outcomes;

namespace Fabang.Modules.Consultations.Api;

/// <summary>That the person was asked what became of it.</summary>
internal sealed record OutcomeInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("So many days after the answer. 答复后第几天")] int Day,
    [property: Description("Null until told. 结果")] Outcome? Outcome,
    [property: Description("补充")] string? Words,
    [property: Description("回答时间")] DateTimeOffset? ToldAt)
{
    public static OutcomeInApi Of(OutcomeQuestion question) => new(question.Id, question.Day, question.Outcome, question.Words, question.ToldAt);
}
