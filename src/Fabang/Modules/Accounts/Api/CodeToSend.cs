using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Accounts.Api;

/// <summary>The code that came to the phone.</summary>
internal sealed record CodeToSend(
    [property: Required, Description("From where it was asked for. 要验证码时得到的 id")] Guid? Id,
    [property: Required, StringLength(20), Breaks("Accounts.WrongCode", "Accounts.CodeExpired", "Accounts.CodeUsed", "Accounts.TooManyTries"), Description("Six digits. 六位数字")] string? Code,
    [property: StringLength(60), Description("What the person knows this device by, in their list of devices; may be left out. 设备的名字")] string? Device = null);
