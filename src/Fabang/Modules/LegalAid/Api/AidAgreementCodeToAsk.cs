using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>The name under which the agreement is signed, and what was read.</summary>
internal sealed record AidAgreementCodeToAsk(
    [property: Required, StringLength(Party.LongestName), Breaks("LegalAid.SignatureNotYours", "LegalAid.AlreadySigned", "Accounts.TooManyCodes"), Description("签名")] string? Name,
    [property: Required, StringLength(64), Breaks("LegalAid.AgreementChanged"), Description("Of the agreement that was shown. 看过的协议的校验值")] string? Hash);
