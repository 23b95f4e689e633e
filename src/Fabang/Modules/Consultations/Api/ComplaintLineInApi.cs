using System.ComponentModel;
using Fabang.Modules.Consultations.Complaints;

namespace Fabang.Modules.Consultations.Api;

/// <summary>A complaint in a list.</summary>
internal sealed record ComplaintLineInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("编号")] string Number,
    [property: Description("The consultation or talk. 投诉的咨询")] Guid About,
    [property: Description("状态")] ComplaintStatus Status,
    [property: Description("提出时间")] DateTimeOffset FiledAt);
