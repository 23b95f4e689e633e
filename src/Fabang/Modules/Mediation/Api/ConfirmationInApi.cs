using System.ComponentModel;
using Fabang.Modules.Mediation.Confirming;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The judicial confirmation.</summary>
internal sealed record ConfirmationInApi(
    [property: Description("状态")] ConfirmationStatus Status,
    [property: Description("哪个法院")] string Court,
    [property: Description("最晚共同申请")] DateTimeOffset DueAt,
    [property: Description("Ids of the parties. 谁要申请")] IReadOnlyList<Guid> WantedBy,
    [property: Description("裁定书编号")] string? Ruling,
    [property: Description("裁定日期")] DateOnly? RuledOn);
