namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>
/// Puts what waits in order: each thing has a turn, a moment by which it should be looked at, and the earliest turn stands on top. Danger and a person
/// who waits at their screen move the turn forward by a fixed time and no more, and time itself moves none: what comes later comes after, so that nothing waits for ever.
/// </summary>
public static class DeskRanking
{
    /// <summary>Danger goes before everything that is less than three days late.</summary>
    public static readonly TimeSpan LeadOfDanger = TimeSpan.FromDays(3);

    /// <summary>A person at their screen goes before what is written and less than a day late.</summary>
    public static readonly TimeSpan LeadOfTalk = TimeSpan.FromDays(1);

    /// <summary>Who was lost or has booked goes before all who wait: nobody waits in the live queue for longer.</summary>
    public static readonly TimeSpan LeadOfReturned = TimeSpan.FromHours(2);

    /// <summary>What has no limit of its own should be looked at within this time.</summary>
    public static readonly TimeSpan TimeWithoutLimit = TimeSpan.FromHours(48);

    /// <summary>A talk in which the person has the turn.</summary>
    public static readonly TimeSpan TimeOfTheirTurn = TimeSpan.FromHours(1);

    /// <summary>From here on a limit is near.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromHours(2);

    public static IReadOnlyList<RankedItem> Rank(IEnumerable<DeskItem> items, DateTimeOffset now) =>
        [.. items.OrderBy(TurnOf).ThenBy(item => item.Since).ThenBy(item => item.Id).Select(item => new RankedItem(item, ReasonsFor(item, now)))];

    /// <summary>By when it should be looked at. It does not depend on the time of asking.</summary>
    public static DateTimeOffset TurnOf(DeskItem item)
    {
        var turn = item switch
        {
            { Kind: DeskItemKind.Talk, PersonWaits: true } => item.Since - LeadOfTalk - (item.GoesFirst ? LeadOfReturned : TimeSpan.Zero),
            { Kind: DeskItemKind.Talk } => item.Since + TimeOfTheirTurn,
            { KeptUntil: { } kept } => item.DueAt < kept ? item.DueAt.Value : kept,
            _ => item.DueAt ?? item.Since + TimeWithoutLimit,
        };
        return item.IsInDanger ? turn - LeadOfDanger : turn;
    }

    /// <summary>The reasons in plain view, the one that counts first.</summary>
    public static IReadOnlyList<DeskReason> ReasonsFor(DeskItem item, DateTimeOffset now)
    {
        List<DeskReason> reasons = [];
        Add(item.IsInDanger, new(DeskReasonKind.Danger));
        if (item.Kind is DeskItemKind.Talk)
        {
            Add(item.GoesFirst, new(item.IsLost ? DeskReasonKind.Lost : DeskReasonKind.GoesFirst));
            reasons.Add(OfTalk(item, now - item.Since));
            return reasons;
        }

        Add(item.KeptUntil is not null, new(DeskReasonKind.Kept, (item.KeptUntil ?? now) - now));
        reasons.Add(OfTime(item, now));
        Add(item.FollowUps > 0, new(DeskReasonKind.FollowUp, Count: item.FollowUps));
        Add(item.Escalated, new(DeskReasonKind.Escalated));
        return reasons;

        void Add(bool holds, DeskReason reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }

    private static DeskReason OfTalk(DeskItem item, TimeSpan waited) => item switch
    {
        { PersonWaits: false } => new(DeskReasonKind.TheirTurn),
        { Unread: > 0 } => new(DeskReasonKind.Unread, waited, item.Unread),
        _ => new(DeskReasonKind.InQueue, waited),
    };

    private static DeskReason OfTime(DeskItem item, DateTimeOffset now) => item.DueAt is not { } due
        ? new(DeskReasonKind.Untouched, now - item.Since)
        : new(due < now ? DeskReasonKind.Late : due - now <= Near ? DeskReasonKind.Soon : DeskReasonKind.Due, (due - now).Duration());
}
