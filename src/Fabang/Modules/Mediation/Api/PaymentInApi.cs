using System.ComponentModel;
using Fabang.Modules.Mediation.Performing;

namespace Fabang.Modules.Mediation.Api;

/// <summary>A payment of an agreement.</summary>
internal sealed record PaymentInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("谁付")] Guid PayerId,
    [property: Description("付给谁")] Guid PayeeId,
    [property: Description("多少元")] decimal Amount,
    [property: Description("哪天以前")] DateOnly DueOn,
    [property: Description("状态")] DutyStatus Status,
    [property: Description("有没有凭证")] bool HasProof,
    [property: Description("过了日子没有付")] bool IsMissed,
    [property: Description("最晚申请强制执行")] DateOnly EnforceBy);
