using System.ComponentModel;
using Fabang.Modules.Matters.Api;

namespace Fabang.Modules.Mediation.Api;

/// <summary>That a payment was made.</summary>
internal sealed record PaymentToReport(
    [property: Description("May be left out. 凭证")] PaperToSend? Proof = null);
