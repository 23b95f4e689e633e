using System.ComponentModel;

namespace Fabang.Modules.Topics.Danger;

/// <summary>What in somebody's words says that somebody is in danger: show it above all else.</summary>
internal sealed record DangerInApi(
    [property: Description("固定编号")] string Id,
    [property: Description("标题")] string Title,
    [property: Description("What to do first. 先做什么")] string Says,
    [property: Description("Whom to call, the first first. 打给谁")] IReadOnlyList<DangerInApi.NumberInApi> Numbers)
{
    public static IReadOnlyList<DangerInApi> Of(IEnumerable<DangerSign> signs) =>
        [.. signs.Select(sign => new DangerInApi(sign.Id, sign.Title.ToString(), sign.Says.ToString(), [.. sign.Numbers.Select(call => new NumberInApi(call.Number, call.Name.ToString(), call.Says.ToString()))]))];

    /// <summary>A number to call.</summary>
    internal sealed record NumberInApi(
        [property: Description("号码")] string Number,
        [property: Description("Who answers. 谁接")] string Name,
        [property: Description("When to call it. 什么时候打")] string Says);
}
