namespace Fabang.Modules.Consultations.Rota;

/// <summary>That a lawyer has signed up for a shift (值班报名).</summary>
public sealed class ShiftSeat
{
    private ShiftSeat()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ShiftId { get; private init; }

    public Guid LawyerId { get; private init; }

    public DateTimeOffset At { get; private init; }

    internal static ShiftSeat Of(Guid shiftId, Guid lawyerId, DateTimeOffset now) => new() { ShiftId = shiftId, LawyerId = lawyerId, At = now };
}
