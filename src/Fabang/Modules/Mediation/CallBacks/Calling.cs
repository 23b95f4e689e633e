using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.CallBacks;

/// <summary>The calls of an office: which are due, and what came of one.</summary>
public sealed class Calling(FabangDb db, CurrentUser user, RegionTree tree, RegionSettings settings, TimeProvider clock)
{
    /// <summary>How long after the agreement the parties are called.</summary>
    public static readonly SettingKey<Limit> After = new("mediation.call-back-after", new(30, LimitUnit.Days), SettingNames.Ours, Limit.Parse);

    /// <summary>How often it is tried to reach somebody.</summary>
    public static readonly SettingKey<int> MostTries = new("mediation.call-back-tries", 3, SettingNames.Ours, text => int.Parse(text, CultureInfo.InvariantCulture));

    private const int Most = 100;

    /// <summary>Those of the reader's regions whose day has come, the longest due on top.</summary>
    public async Task<IReadOnlyList<CallView>> DueAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return await ViewsAsync(Mine().Where(call => call.Status == CallBackStatus.Open && call.DueAt <= now).OrderBy(call => call.DueAt).ThenBy(call => call.Id).Take(Most), cancel);
    }

    public async Task<CallView?> FindAsync(Guid id, CancellationToken cancel = default) => (await ViewsAsync(Mine().Where(call => call.Id == id), cancel)).SingleOrDefault();

    /// <summary>Writes down one call.</summary>
    /// <param name="view">To whom.</param>
    /// <param name="answer">What they said; null where they were not reached.</param>
    /// <param name="note">What else is to be known.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task RecordAsync(CallView view, CallAnswer? answer, string? note, CancellationToken cancel = default)
    {
        if (answer is null)
        {
            view.Call.Miss(user.RequiredId, note, await settings.GetAsync(MostTries, view.Call.Region, cancel), clock.GetUtcNow());
        }
        else
        {
            view.Call.Answer(user.RequiredId, answer, note, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<CallBack> Mine() => db.Set<CallBack>().Within(user.RegionsFor(MediationModule.Receive), tree);

    private async Task<IReadOnlyList<CallView>> ViewsAsync(IQueryable<CallBack> calls, CancellationToken cancel)
    {
        var rows = await (from call in calls
                          join party in db.Set<MediationParty>() on call.PartyId equals party.Id
                          join mediation in db.Set<MediationCase>() on call.CaseId equals mediation.Id
                          join matter in db.Set<Matter>() on mediation.MatterId equals matter.Id
                          select new { call, party, matter.Number }).ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.call.Id);
        var tries = (await db.Set<CallTry>().Where(one => ids.Contains(one.CallBackId)).OrderBy(one => one.Id).ToListAsync(cancel)).ToLookup(one => one.CallBackId);
        return [.. rows.Select(row => new CallView(row.call, row.party, row.Number, [.. tries[row.call.Id]]))];
    }
}
