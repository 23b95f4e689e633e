using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Intakes;

namespace Fabang.Modules.Guidance.Api;

/// <summary>What changes in a story; what is left out stays.</summary>
internal sealed record IntakeChanges(
    [property: StringLength(Intake.LongestStory, MinimumLength = 4), Description("Other words; what was answered about the words before goes. 原话")] string? Story = null,
    [property: StringLength(6), Description("Where, six digits (GB/T 2260). 行政区划代码")] string? Region = null,
    [property: StringLength(40), Description("One of those that /intake/law offers, or none. 主题，不清楚写 none")] string? Topic = null,
    [property: Description("Id of the question, id of the answer, as /intake/questions has them; in place of all answers before. 提问的回答")] IReadOnlyDictionary<string, string?>? Answers = null);
