using Fabang.Shell.Api;

namespace Fabang.Modules.Accounts.Api;

/// <summary>What the document shows as answers.</summary>
internal static class AccountsExamples
{
    private static readonly DateTimeOffset SignedInAt = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static readonly CodeSentInApi Sent = new(new Guid("0195b4c2-6a00-7000-8000-000000000010"), "138****8000");

    public static readonly SignedInInApi SignedIn = new("CfDJ8…", SignedInAt + Session.CitizenIdle, SignedInAt + Session.CitizenLongest);

    public static readonly ApiPage<SessionInApi> Sessions = new(1, 1, 1, null, null, [new(new Guid("0195b4c2-6a00-7000-8000-000000000011"), "村口服务终端", SignedInAt, SignedInAt, IsThis: true)]);
}
