using System.ComponentModel;

namespace Fabang.Modules.Accounts.Api;

/// <summary>A code is on its way.</summary>
internal sealed record CodeSentInApi(
    [property: Description("To be sent with the code. 登录时要用")] Guid Id,
    [property: Description("The phone, masked. 手机号，中间隐去")] string SentTo);
