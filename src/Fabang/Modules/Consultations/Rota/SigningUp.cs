using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>What lawyers do on the rota: sign up, leave, ask a colleague, answer one (报名、退出、换班).</summary>
public sealed class SigningUp(FabangDb db, CurrentUser user, TimeProvider clock)
{
    /// <exception cref="BrokenRuleException">It is full, has begun, or the lawyer has another at that time.</exception>
    public async Task SignUpAsync(Shift shift, CancellationToken cancel = default)
    {
        await MustBeFreeAsync(shift, user.RequiredId, cancel);
        shift.SignUp(user.RequiredId, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    public async Task LeaveAsync(Shift shift, CancellationToken cancel = default)
    {
        shift.Leave(user.RequiredId, clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Asks once, however often it is pressed.</summary>
    public async Task AskAsync(Shift shift, Guid colleague, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        if (await db.Set<Swap>().AnyAsync(swap => swap.ShiftId == shift.Id && swap.FromId == me && swap.ToId == colleague && swap.Status == SwapStatus.Asked, cancel))
        {
            return;
        }

        db.Add(Swap.Ask(shift, me, colleague, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The colleague agrees or not; who asked may take it back.</summary>
    /// <returns>False where it is not theirs to answer.</returns>
    public async Task<bool> AnswerAsync(Guid swapId, SwapStatus answer, CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        if (await db.Set<Swap>().SingleOrDefaultAsync(found => found.Id == swapId && (answer == SwapStatus.TakenBack ? found.FromId : found.ToId) == me, cancel) is not { } swap)
        {
            return false;
        }

        switch (answer)
        {
            case SwapStatus.Agreed:
                var shift = await db.Set<Shift>().Include(found => found.Seats).SingleAsync(found => found.Id == swap.ShiftId, cancel);
                await MustBeFreeAsync(shift, me, cancel);
                swap.Agree(shift, me, clock.GetUtcNow());
                break;
            case SwapStatus.Refused:
                swap.Refuse(me);
                break;
            case SwapStatus.TakenBack:
                swap.TakeBack(me);
                break;
            case SwapStatus.Asked:
                throw new ArgumentOutOfRangeException(nameof(answer));
        }

        await db.SaveChangesAsync(cancel);
        return true;
    }

    private async Task MustBeFreeAsync(Shift shift, Guid lawyer, CancellationToken cancel)
    {
        if (await db.Set<Shift>().AnyAsync(other => other.Id != shift.Id && !other.IsCancelled && other.StartsAt < shift.EndsAt && other.EndsAt > shift.StartsAt
            && other.Seats.Any(seat => seat.LawyerId == lawyer), cancel))
        {
            throw new BrokenRuleException("Consultations.ShiftOverlaps");
        }
    }
}
