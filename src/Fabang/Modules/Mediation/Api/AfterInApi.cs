using System.ComponentModel;

namespace Fabang.Modules.Mediation.Api;

/// <summary>What comes after an agreement.</summary>
internal sealed record AfterInApi(
    [property: Description("Null for an oral agreement. 司法确认")] ConfirmationInApi? Confirmation,
    [property: Description("履行")] IReadOnlyList<PaymentInApi> Payments);
