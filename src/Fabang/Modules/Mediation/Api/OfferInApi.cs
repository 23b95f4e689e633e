using System.ComponentModel;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Offers;

namespace Fabang.Modules.Mediation.Api;

/// <summary>An offer.</summary>
internal sealed record OfferInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("哪一方提的")] Side Side,
    [property: Description("谁提的")] Guid PartyId,
    [property: Description("状态")] OfferStatus Status,
    [property: Description("提出时间")] DateTimeOffset MadeAt,
    [property: Description("内容")] OfferTerms Terms,
    [property: Description("Ids of those who said yes. 谁同意了")] IReadOnlyList<Guid> AcceptedBy);
