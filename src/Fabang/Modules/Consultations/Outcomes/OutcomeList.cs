using Fabang.Modules.Accounts;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>Those who said that they are stuck, and whom nobody has looked at: those whom a lawyer answered, and for the duty manager all of their regions.</summary>
public sealed class OutcomeList(FabangDb db, CurrentUser user, RegionTree tree)
{
    public Task<int> CountAsync(CancellationToken cancel = default) => Open().CountAsync(cancel);

    /// <summary>Who has waited longest on top.</summary>
    public async Task<IReadOnlyList<OutcomeRow>> PageAsync(int skip, int take, CancellationToken cancel = default) =>
        await (from question in Open()
               join consultation in db.Set<Consultation>() on question.ConsultationId equals consultation.Id
               join matter in db.Set<Matter>() on consultation.MatterId equals matter.Id
               orderby question.ToldAt
               select new OutcomeRow(question.Id, matter.Number, matter.Title, consultation.Region, question.Day, question.ToldAt!.Value)).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>Null where it does not stand on the list of whoever is signed in, and never did.</summary>
    public Task<OutcomeQuestion?> FindAsync(Guid questionId, CancellationToken cancel = default) => Stuck().SingleOrDefaultAsync(question => question.Id == questionId, cancel);

    private IQueryable<OutcomeQuestion> Open() => Stuck().Where(question => question.SeenAt == null);

    private IQueryable<OutcomeQuestion> Stuck()
    {
        var me = user.RequiredId;
        var mine = db.Set<Consultation>().Within(user.RegionsFor(ConsultationsModule.Answer), tree).Where(consultation => consultation.LawyerId == me);
        var managed = db.Set<Consultation>().Within(user.RegionsFor(ConsultationsModule.Manage), tree);
        return db.Set<OutcomeQuestion>().AsNoTracking().Where(question => question.Outcome == Outcome.Stuck
            && (mine.Any(consultation => consultation.Id == question.ConsultationId) || managed.Any(consultation => consultation.Id == question.ConsultationId)));
    }
}
