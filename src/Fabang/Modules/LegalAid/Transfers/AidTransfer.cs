using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Transfers;

/// <summary>
/// That one centre has sent an application on to another (转送). 《法律援助法》第三十八条: it belongs where the organ is, or where it happened; 第三十九条: what somebody who is held asks for within
/// twenty-four hours. Written once, never changed.
/// </summary>
public sealed class AidTransfer : Entity
{
    public const int LongestReason = 500;

    private AidTransfer()
    {
    }

    public Guid ApplicationId { get; private init; }

    public RegionCode From { get; private init; }

    public RegionCode To { get; private init; }

    public Guid OfficerId { get; private init; }

    public string Reason { get; private set; } = "";

    /// <summary>How it came, where the person is held; null where they are free.</summary>
    public HeldVia? Via { get; private init; }

    /// <summary>When it had reached the centre that sends it on.</summary>
    public DateTimeOffset ReachedAt { get; private init; }

    /// <summary>Until when it had to be sent on; null where the law says: without delay.</summary>
    public DateTimeOffset? DueAt { get; private init; }

    public DateTimeOffset At { get; private init; }

    public bool WasLate => DueAt < At;

    internal static AidTransfer Of(Guid application, RegionCode from, Guid officer, SendingOn what, DateTimeOffset reachedAt, DateTimeOffset now) => new()
    {
        ApplicationId = application,
        From = from,
        To = what.To,
        OfficerId = officer,
        Reason = what.Reason,
        Via = what.Via,
        ReachedAt = reachedAt,
        DueAt = what.DueAt,
        At = now,
    };

    /// <summary>The person leaves (注销账户).</summary>
    public void Forget() => Reason = "";
}
