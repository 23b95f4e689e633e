using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Mediation.Api;

/// <summary>The code that signs.</summary>
internal sealed record AgreementToSign(
    [property: Required, Description("From the request for the code. 验证码的 id")] Guid? Id,
    [property: Required, StringLength(20), Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries", "Mediation.NotForSigning", "Mediation.AgreementChanged", "Mediation.SignatureNotYours"), Description("验证码")] string? Code);
