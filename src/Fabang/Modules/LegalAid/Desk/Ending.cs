using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Closing;
using Fabang.Modules.LegalAid.FollowUps;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Payments;
using Fabang.Modules.LegalAid.Steps;
using Fabang.Modules.Matters.Steps;

namespace Fabang.Modules.LegalAid.Desk;

/// <summary>How the centre brings a case to its end: the file checked and closed, or aid ended before its time.</summary>
public sealed class Ending(FabangDb db, CurrentUser user, StepClock clock, SubsidyTable subsidies, ClosingList list, FollowingUp calls, AidLetters letters)
{
    /// <summary>Yuan for this case, by the table of its region when it was handed in.</summary>
    public decimal? SubsidyOf(AidCase aid) => subsidies.Of(aid.Region, aid.Form, (aid.HandedInAt ?? clock.Now).DayInChina())?.Amount;

    /// <summary>What the file must and may hold, and whether it is there.</summary>
    public IReadOnlyList<ClosingItem> CheckOf(AidView view) => list.Check(view);

    /// <summary>Closes it. The recipient is called back from now on.</summary>
    public async Task CloseAsync(AidView view, int? score, string? missingReason, CancellationToken cancel = default)
    {
        var aid = view.Case ?? throw new BrokenRuleException("LegalAid.CannotMove");
        var subsidy = SubsidyOf(aid) ?? throw new BrokenRuleException("LegalAid.NoSubsidy");
        var missing = CheckOf(view).Where(item => item.IsMissing).Select(item => item.Kind).ToList();
        aid.Close(view.Matter, user.RequiredId, new(score ?? -1, subsidy, missing, missingReason), clock.Now);
        await calls.OpenAsync(aid, cancel);
        await db.SaveChangesAsync(cancel);
    }

    public async Task ReturnAsync(AidView view, string? reason, CancellationToken cancel = default)
    {
        var aid = view.Case ?? throw new BrokenRuleException("LegalAid.CannotMove");
        aid.Return(view.Matter, user.RequiredId, reason?.Trim() ?? "", await clock.NextAsync(AidSteps.HandIn, aid.Region, aid.LawyerId, cancel: cancel), clock.Now);
        await db.SaveChangesAsync(cancel);
    }

    public Task TerminateAsync(AidView view, TerminationGround? ground, string? reasons, CancellationToken cancel = default) => db.InTransactionAsync(async () =>
    {
        var aid = view.Case ?? throw new BrokenRuleException("LegalAid.CannotMove");
        aid.Terminate(view.Matter, user.RequiredId, ground ?? throw new BrokenRuleException("LegalAid.ChooseGround"), reasons?.Trim() ?? "", clock.Now);
        await letters.TerminateAsync(view, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);
}
