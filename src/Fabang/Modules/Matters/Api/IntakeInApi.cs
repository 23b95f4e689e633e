using System.ComponentModel;

namespace Fabang.Modules.Matters.Api;

/// <summary>What somebody has told, and not sent yet.</summary>
internal sealed record IntakeInApi(
    [property: Description("In their own words. 原话")] string Story,
    [property: Description("Six digits (GB/T 2260); null until chosen. 行政区划代码")] string? Region,
    [property: Description("地区名称")] string? RegionName,
    [property: Description("What it is about, guessed or chosen; null where that is not known. 主题")] string? Topic,
    [property: Description("主题名称")] string? TopicName,
    [property: Description("Id of the question, id of the answer. 已回答的提问")] IReadOnlyDictionary<string, string> Answers,
    [property: Description("Who the other side is. 对方")] OtherSideInApi OtherSide,
    [property: Description("材料")] IReadOnlyList<PaperInApi> Files,
    [property: Description("With it anybody goes on from another device: show it to the person alone. 续写码")] string ResumeCode,
    [property: Description("It is kept until then. 保留到")] DateTimeOffset KeptUntil);
