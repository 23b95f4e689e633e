using System.Globalization;
using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>The disputes that may escalate: a mediator tells of one, the office of the region does something about it, those who watch see how many wait.</summary>
public sealed class RiskBook(FabangDb db, CurrentUser user, RegionTree tree, MatterLimits limits, TimeProvider clock)
{
    /// <summary>How long the office has. The law says "at once" and names no hours.</summary>
    public static readonly SettingKey<Limit> Handling = new("mediation.risk-limit", new(24, LimitUnit.Hours), SettingNames.Ours, Limit.Parse);

    /// <summary>How many earlier mediations of the same two sides within a year make the program tell of it.</summary>
    public static readonly SettingKey<int> Repeats = new("mediation.risk-repeats", 2, SettingNames.Ours, text => int.Parse(text, CultureInfo.InvariantCulture));

    private const int Most = 100;

    /// <summary>Of one mediation, the newest on top.</summary>
    public async Task<IReadOnlyList<EscalationRisk>> OfAsync(Guid mediation, CancellationToken cancel = default) =>
        await db.Set<EscalationRisk>().AsNoTracking().Where(risk => risk.CaseId == mediation).OrderByDescending(risk => risk.Id).ToListAsync(cancel);

    /// <summary>Those of the reader's regions that nobody has handled, the most urgent on top.</summary>
    public async Task<IReadOnlyList<RiskView>> OpenAsync(CancellationToken cancel = default) =>
        await Views(Waiting(MediationModule.Receive).OrderBy(risk => risk.DueAt).ThenBy(risk => risk.Id).Take(Most)).ToListAsync(cancel);

    public Task<RiskView?> FindAsync(Guid id, CancellationToken cancel = default) => Views(Mine(MediationModule.Receive).Where(risk => risk.Id == id)).SingleOrDefaultAsync(cancel);

    /// <summary>How many wait in the reader's regions, and how many of them too long.</summary>
    /// <param name="permission">By which the reader has regions.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<(int Open, int Late)> CountAsync(string permission, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return (await Waiting(permission).CountAsync(cancel), await Waiting(permission).CountAsync(risk => risk.DueAt < now, cancel));
    }

    /// <summary>A mediator tells of one, once for each id.</summary>
    public async Task RaiseAsync(Guid id, MediationCase mediation, RiskSeen seen, CancellationToken cancel = default)
    {
        if (!await db.Set<EscalationRisk>().AnyAsync(risk => risk.Id == id, cancel))
        {
            await AddAsync(id, mediation, seen, user.RequiredId, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>The program tells of one, once for each sign of a case; the caller saves.</summary>
    public async Task NoticeAsync(MediationCase mediation, RiskSign sign, CancellationToken cancel = default)
    {
        if (!await db.Set<EscalationRisk>().AnyAsync(risk => risk.CaseId == mediation.Id && risk.Sign == sign && risk.RaisedBy == null, cancel))
        {
            await AddAsync(Guid.CreateVersion7(), mediation, new(sign, MayBeOffence: false, null), by: null, cancel);
        }
    }

    public Task HandleAsync(RiskView view, string? measure, RiskReport report, CancellationToken cancel = default)
    {
        view.Risk.Handle(user.RequiredId, measure, report, clock.GetUtcNow());
        return db.SaveChangesAsync(cancel);
    }

    private async Task AddAsync(Guid id, MediationCase mediation, RiskSeen seen, Guid? by, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        db.Add(EscalationRisk.Raise(id, mediation, seen, by, (await limits.EndAsync(Handling, mediation.Region, now, cancel)).At, now));
    }

    private IQueryable<EscalationRisk> Mine(string permission) => db.Set<EscalationRisk>().Within(user.RegionsFor(permission), tree);

    private IQueryable<EscalationRisk> Waiting(string permission) => Mine(permission).Where(risk => risk.Status == RiskStatus.Open);

    private IQueryable<RiskView> Views(IQueryable<EscalationRisk> risks) =>
        from risk in risks
        join mediation in db.Set<MediationCase>() on risk.CaseId equals mediation.Id
        join matter in db.Set<Matter>() on mediation.MatterId equals matter.Id
        select new RiskView(risk, matter.Number);
}
