using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;

namespace Fabang.Modules.Mediation.Request;

/// <summary>What happened and what is wanted, as it is typed on the page or sent by a program.</summary>
internal sealed record StoryToFill(
    [property: Required, Description("什么纠纷")] DisputeType? Type,
    [property: Required, StringLength(RequestFacts.LongestStory), Description("经过")] string? Story,
    [property: Required, StringLength(RequestFacts.LongestWanted), Description("想怎么办")] string? Wanted,
    [property: Range(0, (double)RequestFacts.MostAmount), Description("涉及多少钱")] decimal? Amount = null,
    [property: Description("有没有打人、威胁")] bool HasViolence = false,
    [property: Description("有没有未成年人")] bool HasMinor = false)
{
    public RequestFacts Read() => new(Type!.Value, Story!.Trim(), Wanted!.Trim(), Amount, HasViolence, HasMinor);
}
