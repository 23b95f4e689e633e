using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Fabang.Shell.Errors;

namespace Fabang.Modules.Accounts.Api;

/// <summary>Where a code is to be sent.</summary>
internal sealed record PhoneToSend(
    [property: Required, StringLength(40), Breaks("Accounts.BadPhone"), Description("A mobile number of mainland China. 手机号")] string? Phone);
