using System.ComponentModel;
using Fabang.Modules.LawLibrary.Api;
using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Guidance.Api;

/// <summary>The articles of law that bear on a story, before anything is asked of anyone.</summary>
internal sealed record LawForStoryInApi(
    [property: Description("危险信号")] IReadOnlyList<DangerInApi> Dangers,
    [property: Description("What it may be about, the likeliest first. 可能的主题")] IReadOnlyList<TopicInApi> Topics,
    [property: Description("Guessed or chosen; null where it is not known. 主题")] string? Topic,
    [property: Description("法条")] IReadOnlyList<FoundInApi> Articles);
