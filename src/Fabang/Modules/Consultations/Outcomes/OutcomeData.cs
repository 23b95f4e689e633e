using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>What a person said became of their matters. What figures count has no name on it, and stays.</summary>
internal sealed class OutcomeData(FabangDb db) : IPersonalData
{
    public string Name => "outcomes";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var told = await Questions(account).AsNoTracking().Where(question => question.AskedAt != null).OrderBy(question => question.AskedAt).ToListAsync(cancel);
        return told.Count == 0 ? null : told.Select(question => new { Consultation = question.ConsultationId, question.Day, question.AskedAt, question.Outcome, question.Words, question.ToldAt });
    }

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        db.RemoveRange(await Questions(account).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<OutcomeQuestion> Questions(Guid account) =>
        db.Set<OutcomeQuestion>().Where(question => db.Set<Consultation>().Any(consultation => consultation.Id == question.ConsultationId && consultation.PersonId == account));
}
