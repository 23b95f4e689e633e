using System.ComponentModel;

namespace Fabang.Modules.Consultations.Api;

/// <summary>What somebody who wants to talk now finds.</summary>
internal sealed record OnlineInApi(
    [property: Description("Six digits; null until chosen. 行政区划代码")] string? Region,
    [property: Description("Null until a region is chosen. 排队情况")] QueueInApi? Queue,
    [property: Description("Nobody is there, or too many wait: leave a question instead. 现在接不了")] bool IsFull);
