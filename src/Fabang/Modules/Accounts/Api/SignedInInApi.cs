using System.ComponentModel;

namespace Fabang.Modules.Accounts.Api;

/// <summary>Somebody is signed in.</summary>
internal sealed record SignedInInApi(
    [property: Description("For the header Authorization: Bearer. 放在请求头 Authorization: Bearer 里")] string Token,
    [property: Description("It ends then if it is not used; each use puts that off. 一直不用时的失效时间")] DateTimeOffset IdleUntil,
    [property: Description("It ends then in any case. 最晚的失效时间")] DateTimeOffset Until);
