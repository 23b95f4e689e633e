using System.ComponentModel;

namespace Fabang.Modules.Accounts.Api;

/// <summary>A device on which one is signed in.</summary>
internal sealed record SessionInApi(
    [property: Description("固定编号")] Guid Id,
    [property: Description("Empty where it is not known. 设备")] string Device,
    [property: Description("登录时间")] DateTimeOffset SignedInAt,
    [property: Description("最近一次使用")] DateTimeOffset LastSeenAt,
    [property: Description("Whether it is the one that asks. 是不是这一台")] bool IsThis)
{
    public static SessionInApi Of(Session session, Guid? current) => new(session.Id, session.Device, session.CreatedAt, session.LastSeenAt, session.Id == current);
}
