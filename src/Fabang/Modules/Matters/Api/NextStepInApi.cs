using System.ComponentModel;

namespace Fabang.Modules.Matters.Api;

/// <summary>Who must act next, and by when.</summary>
internal sealed record NextStepInApi(
    [property: Description("该谁办")] NextActor Actor,
    [property: Description("The same in words. 该谁办，用话说")] string Who,
    [property: Description("要办什么")] string What,
    [property: Description("Null where nothing is awaited. 最晚什么时候")] DateTimeOffset? DueAt,
    [property: Description("已经过了期限")] bool IsLate,
    [property: Description("The rule that sets the limit, in words. 依据")] string? Rule)
{
    public static NextStepInApi Of(Matter matter, string? actorName, NextStepWords words, DateTimeOffset now) => new(
        matter.NextActor, words.Who(matter.Next, matter.PersonId, actorName), words.What(matter.Next), matter.NextDueAt, matter.Next.IsLate(now), words.Rule(matter.Next));
}
