using System.ComponentModel;
using Fabang.Modules.LegalAid.Requests;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>What the person asked the centre for, and the answer.</summary>
internal sealed record AidRequestInApi(
    [property: Description("固定编号")] Guid Id, [property: Description("要什么")] AidRequestKind Kind, [property: Description("说的话")] string Story,
    [property: Description("最晚答复")] DateTimeOffset DueAt, [property: Description("答复")] string? Answer);
