using System.ComponentModel;
using Fabang.Modules.LegalAid.Applications;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>One's own application in a list.</summary>
internal sealed record AidLineInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("状态")] ApplicationStatus Status,
    [property: Description("Null before it is chosen. 什么事")] string? Matter,
    [property: Description("最后改动的时间")] DateTimeOffset ChangedAt);
