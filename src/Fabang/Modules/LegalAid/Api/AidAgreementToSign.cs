using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>The code that signs.</summary>
internal sealed record AidAgreementToSign(
    [property: Required, Description("From the request for the code. 验证码的 id")] Guid? Id,
    [property: Required, StringLength(20), Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries", "LegalAid.AlreadySigned", "LegalAid.SignatureNotYours"), Description("验证码")] string? Code,
    [property: Breaks("Shell.SignatureNotReadable", "Shell.SignatureTooLarge"), Description("What was drawn beside it, as data:image/png;base64,…; it need not be. 手写签名")] string? Drawn = null);
