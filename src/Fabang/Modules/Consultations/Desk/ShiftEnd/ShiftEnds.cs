using Fabang.Modules.Consultations.Rota;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.ShiftEnd;

/// <summary>Whether the shift of a lawyer ends soon, or has ended.</summary>
public sealed class ShiftEnds(FabangDb db, TimeProvider clock)
{
    /// <summary>So long before the end the desk speaks of it.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(30);

    /// <summary>So long after it; who still has something then knows.</summary>
    private static readonly TimeSpan After = TimeSpan.FromHours(12);

    /// <returns>The end of the shift that ends within half an hour or has ended; null where none does, or another goes on.</returns>
    public async Task<DateTimeOffset?> OfAsync(Guid lawyer, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var (soon, since) = (now + Before, now - After);
        var last = await db.Set<Shift>().Where(shift => !shift.IsCancelled && shift.StartsAt <= now && shift.EndsAt > since && shift.Seats.Any(seat => seat.LawyerId == lawyer))
            .OrderByDescending(shift => shift.EndsAt).Select(shift => (DateTimeOffset?)shift.EndsAt).FirstOrDefaultAsync(cancel);
        return last <= soon ? last : null;
    }
}
