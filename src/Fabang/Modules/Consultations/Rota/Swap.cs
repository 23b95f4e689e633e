namespace Fabang.Modules.Consultations.Rota;

/// <summary>Where a request to swap stands (换班状态).</summary>
public enum SwapStatus
{
    /// <summary>待同意: the colleague has not said</summary>
    Asked,

    /// <summary>已同意: the place has changed hands</summary>
    Agreed,

    /// <summary>未同意</summary>
    Refused,

    /// <summary>已撤回</summary>
    TakenBack,
}

/// <summary>A lawyer asks a colleague to take their place on a shift (换班申请). Nothing changes until the colleague agrees.</summary>
public sealed class Swap : Entity
{
    public static readonly StateTable<SwapStatus> Moves = new()
    {
        [SwapStatus.Asked] = [SwapStatus.Agreed, SwapStatus.Refused, SwapStatus.TakenBack],
    };

    private Swap()
    {
    }

    public Guid ShiftId { get; private init; }

    public Guid FromId { get; private init; }

    public Guid ToId { get; private init; }

    public SwapStatus Status { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }

    public static Swap Ask(Shift shift, Guid from, Guid to, DateTimeOffset now) => shift.Has(from) && !shift.Has(to) && from != to && shift.StartsAt > now && !shift.IsCancelled
        ? new() { ShiftId = shift.Id, FromId = from, ToId = to, AskedAt = now }
        : throw new BrokenRuleException("Consultations.CannotSwap");

    public void Agree(Shift shift, Guid by, DateTimeOffset now)
    {
        MustBe(ToId, by);
        Move(SwapStatus.Agreed);
        shift.Replace(FromId, ToId, now);
    }

    public void Refuse(Guid by)
    {
        MustBe(ToId, by);
        Move(SwapStatus.Refused);
    }

    public void TakeBack(Guid by)
    {
        MustBe(FromId, by);
        Move(SwapStatus.TakenBack);
    }

    private static void MustBe(Guid whose, Guid by)
    {
        if (whose != by)
        {
            throw new BrokenRuleException("Consultations.CannotSwap");
        }
    }

    private void Move(SwapStatus next)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Consultations.CannotSwap");
        }

        Status = next;
    }
}
