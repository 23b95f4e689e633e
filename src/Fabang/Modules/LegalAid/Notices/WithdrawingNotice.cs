using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Letters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>Registers that an organ takes its notice back (登记撤回通知). Aid that had begun ends as by 《法律援助法》第四十八条, with its letters; where nobody was appointed yet, nobody is.</summary>
public sealed class WithdrawingNotice(FabangDb db, CurrentUser user, AidLetters letters, TimeProvider clock)
{
    /// <summary>Registers it once, however often it is pressed.</summary>
    public async Task RegisterAsync(AidView view, NoticeWithdrawal what, CancellationToken cancel = default)
    {
        try
        {
            await db.InTransactionAsync(() => RegisterOnceAsync(view, what, cancel), cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Pressed twice: the other press has won, or the failure is real and nothing was registered.
            db.ChangeTracker.Clear();
            if ((await db.Set<AidApplication>().AfterLostRace().AsNoTracking().SingleAsync(one => one.Id == view.Application.Id, cancel)).Notice?.Withdrawal != what)
            {
                throw;
            }
        }
    }

    private async Task RegisterOnceAsync(AidView view, NoticeWithdrawal what, CancellationToken cancel)
    {
        var (aid, now) = (view.Case ?? throw new BrokenRuleException("LegalAid.CannotMove"), clock.GetUtcNow());
        if (!view.Application.TakeBack(aid, what, now))
        {
            return;
        }

        aid.EndWithNotice(view.Matter, user.RequiredId, view.Application.Organ!, what, now);
        if (aid.WasAssigned)
        {
            await letters.TerminateAsync(view, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }
}
