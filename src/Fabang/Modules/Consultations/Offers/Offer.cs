namespace Fabang.Modules.Consultations.Offers;

/// <summary>
/// For whom a waiting consultation is kept (派单): for one lawyer until a moment, then for the next, then for all of the region, then
/// for all of the province. Its id is that of the consultation; it ends when somebody takes it.
/// </summary>
public sealed class Offer : Entity
{
    private Offer()
    {
    }

    /// <summary>To whom it was offered last.</summary>
    public Guid? LawyerId { get; private set; }

    /// <summary>Until when it is kept for them.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>To how many it was offered in this region, or in the province.</summary>
    public int Count { get; private set; }

    /// <summary>Since when all may take it; null while it is offered to one.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>Since when all of the province may (省级池).</summary>
    public DateTimeOffset? PooledAt { get; private set; }

    /// <summary>When the next step is due; null when there is none but that somebody takes it.</summary>
    public DateTimeOffset? LookAgainAt { get; private set; }

    public static Offer For(Guid consultationId) => new() { Id = consultationId };

    /// <summary>Whether it is kept for somebody, and they can still take it.</summary>
    public bool IsKept(DateTimeOffset now) => OpenedAt is null && Until > now;

    public bool IsKeptFromOthersThan(Guid lawyerId, DateTimeOffset now) => IsKept(now) && LawyerId != lawyerId;

    public void To(Guid lawyerId, DateTimeOffset until, DateTimeOffset now)
    {
        (LawyerId, Until, LookAgainAt) = (lawyerId, until, until);
        Count++;
        Raise(new OfferMade(Id, lawyerId, until, now));
    }

    /// <summary>Who it is kept for passes it on (放弃).</summary>
    public void Pass(Guid lawyerId, DateTimeOffset now)
    {
        if (!IsKept(now) || LawyerId != lawyerId)
        {
            throw new BrokenRuleException("Consultations.NotOfferedToYou");
        }

        (Until, LookAgainAt) = (now, now);
    }

    /// <param name="poolAt">When the province may take it too; once it may, nothing more is due.</param>
    /// <param name="now">The moment.</param>
    public void OpenToAll(DateTimeOffset poolAt, DateTimeOffset now)
    {
        OpenedAt = now;
        Until = null;
        LookAgainAt = PooledAt is null ? poolAt : null;
    }

    /// <summary>The whole province may take it; it is offered there one by one as before.</summary>
    public void Pool(DateTimeOffset now)
    {
        PooledAt = now;
        (OpenedAt, Count) = (null, 0);
    }
}
