using System.ComponentModel;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What was asked or answered.</summary>
internal sealed record PostInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("1, 2, 3 … 第几条")] int Number,
    [property: Description("是什么")] PostKind Kind,
    [property: Description("The lawyer; null for what the person wrote. 律师")] string? Lawyer,
    [property: Description("文字")] string Text,
    [property: Description("时间")] DateTimeOffset At,
    [property: Description("The articles it rests on, as they read on that day. 引用条文")] IReadOnlyList<PostInApi.CitationInApi> Citations,
    [property: Description("材料")] IReadOnlyList<PaperInApi> Files)
{
    /// <summary>An article that an answer rests on.</summary>
    internal sealed record CitationInApi(
        [property: Description("条文的固定名称")] string Article,
        [property: Description("引用时的写法")] string Title,
        [property: Description("Null where only our plain words were at hand. 版本日期")] DateOnly? VersionDate,
        [property: Description("As it read then. 当时的条文")] string Text,
        [property: Description("Whether that is the official text. 是否官方条文")] bool IsOfficial,
        [property: Description("What became of the article since. 后来的变化")] IReadOnlyList<string> Since);
}
