using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Mediation.Cases;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The name under which an agreement is signed, and what was read.</summary>
internal sealed record AgreementCodeToAsk(
    [property: Required, StringLength(PartyFacts.LongestName), Breaks("Mediation.SignatureNotYours", "Mediation.NotForSigning", "Accounts.TooManyCodes"), Description("签名")] string? Name,
    [property: Required, StringLength(64), Breaks("Mediation.AgreementChanged"), Description("Of the agreement that was shown. 看过的协议的校验值")] string? Hash);
