using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>All offers of a mediation.</summary>
internal sealed record OffersInApi(
    [property: Description("The one on which all agree. 谈成的方案")] Guid? SettledId,
    [property: Description("The oldest first. 方案")] IReadOnlyList<OfferInApi> Offers);
