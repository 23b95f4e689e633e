using System.ComponentModel;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A time limit of a region.</summary>
internal sealed record AnswerLimitInApi(
    [property: Description("多少")] int Count,
    [property: Description("单位")] LimitUnit Unit,
    [property: Description("The same in words: 24 小时. 用话说")] string Says)
{
    public static AnswerLimitInApi Of(Limit limit, IStringLocalizer<Texts> texts) => new(limit.Count, limit.Unit, texts[$"Limit.{limit.Unit}", limit.Count]);
}
