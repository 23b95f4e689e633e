using System.ComponentModel;
using Fabang.Modules.LegalAid.Objections;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>An objection, and what was decided.</summary>
internal sealed record AidObjectionInApi(
    [property: Description("固定编号")] Guid Id, [property: Description("状态")] ObjectionStatus Status, [property: Description("提出时间")] DateTimeOffset FiledAt,
    [property: Description("为什么不服")] string Story, [property: Description("审查决定")] string? Decision);
