using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Modules.Consultations.Desk.Templates;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Matters;
using Fabang.Modules.Matters.Intakes;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations;

/// <summary>
/// What consultations know about a person: what they asked and were answered, and what they answered themselves. The papers they
/// sent belong to the matter.
/// </summary>
internal sealed class ConsultationsData(FabangDb db, IntakeRemoval intakes, TimeProvider clock) : IPersonalData
{
    public string Name => "consultations";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel)
    {
        var asked = await Asked(account).AsNoTracking().ToListAsync(cancel);
        var answers = await db.Set<Post>().AsNoTracking().Include(post => post.Citations)
            .Where(post => post.AuthorId == account && PostKinds.OfLawyers.Contains(post.Kind)).OrderBy(post => post.At).ToListAsync(cancel);
        var drafts = await db.Set<AnswerDraft>().AsNoTracking().Where(draft => draft.LawyerId == account).ToListAsync(cancel);
        var templates = await db.Set<AnswerTemplate>().AsNoTracking().Where(template => template.OwnerId == account).ToListAsync(cancel);
        var shifts = await db.Set<Shift>().AsNoTracking().Where(shift => shift.Seats.Any(seat => seat.LawyerId == account)).OrderBy(shift => shift.StartsAt).ToListAsync(cancel);
        return asked.Count + answers.Count + drafts.Count + templates.Count + shifts.Count == 0 ? null : new
        {
            Asked = asked.Select(consultation => new
            {
                consultation.Id,
                consultation.Status,
                Region = consultation.Region.Value,
                Topic = consultation.TopicId,
                Danger = consultation.DangerId,
                consultation.SentAt,
                Posts = consultation.Posts.Select(Written),
                consultation.Grade,
                consultation.RatingReasons,
                consultation.RatingComment,
            }),
            Answered = answers.Select(Written),
            Templates = templates.Select(template => new { template.Title, template.Text }),
            Shifts = shifts.Select(shift => new { shift.StartsAt, shift.EndsAt, Region = shift.Region.Value, shift.Channel }),
            AnswersBegun = drafts.Select(draft => new { Consultation = draft.ConsultationId, draft.Text, draft.Note, draft.Articles }),
        };
    }

    /// <summary>The answers that a lawyer gave belong to the people who asked, and stay.</summary>
    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var asked = await Asked(account).ToListAsync(cancel);
        var ids = asked.ConvertAll(consultation => consultation.Id);
        var matterIds = asked.ConvertAll(consultation => consultation.MatterId);
        var matters = await db.Set<Matter>().Where(matter => matterIds.Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, cancel);
        asked.ForEach(consultation => consultation.Forget(matters[consultation.MatterId], now));
        await intakes.RemoveSentAsync(ids, cancel);
        db.RemoveRange(await db.Set<RotaCalendar>().Where(calendar => calendar.LawyerId == account).ToListAsync(cancel));
        db.RemoveRange(await db.Set<AnswerTemplate>().Where(template => template.OwnerId == account).ToListAsync(cancel));
        db.RemoveRange(await db.Set<AnswerDraft>().Where(draft => ids.Contains(draft.ConsultationId) || draft.LawyerId == account).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    private IQueryable<Consultation> Asked(Guid account) => db.Set<Consultation>()
        .Include(consultation => consultation.Posts.OrderBy(post => post.Number)).ThenInclude(post => post.Citations.OrderBy(citation => citation.Place))
        .Where(consultation => consultation.PersonId == account).OrderBy(consultation => consultation.SentAt);

    private static object Written(Post post) =>
        new { post.At, post.Kind, post.Text, Citations = post.Citations.Select(citation => new { citation.Title, citation.VersionDate, citation.Text }) };
}
