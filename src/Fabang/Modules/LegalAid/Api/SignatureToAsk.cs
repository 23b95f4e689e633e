using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>The name under which the commitment is signed; a code goes to the person's phone.</summary>
internal sealed record SignatureToAsk(
    [property: Required, StringLength(Party.LongestName), Breaks("LegalAid.SignatureNotYours", "LegalAid.FillInFirst", "Accounts.TooManyCodes"), Description("签名")] string? Name);
