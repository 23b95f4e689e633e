using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.LegalAid.Api;

/// <summary>The code that signs.</summary>
internal sealed record SignatureToGive(
    [property: Required, Description("From the request for the code. 验证码的 id")] Guid? Id,
    [property: Required, StringLength(20), Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries"), Description("验证码")] string? Code,
    [property: Description("Whether the commitment was read aloud. 是不是念给本人听过")] bool ReadAloud = false);
