using System.ComponentModel;
using Fabang.Modules.Consultations.Publishing;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Whether a question and its answer are published, and what that would mean.</summary>
internal sealed record PublicationInApi(
    [property: Description("Null where the person never agreed. 状态")] PublicationStatus? Status,
    [property: Description("The same in words. 用话说")] string? Says,
    [property: Description("Why it is not published, where an editor said so. 原因")] string? Reason,
    [property: Description("当前状态的时间")] DateTimeOffset? MovedAt,
    [property: Description("Where everybody reads it; null while nobody does. 公开页面")] string? Path,
    [property: Description("To be shown before somebody agrees. 同意之前要看的话")] IReadOnlyList<string> Terms);
