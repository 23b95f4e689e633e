using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>Reads the cases of one region and month.</summary>
public sealed class CaseReader(FabangDb db, MatterLimits limits)
{
    /// <param name="region">Where they belong now.</param>
    /// <param name="month">The first day of the month in which they came.</param>
    /// <param name="now">The moment: what is late by now counts as missed.</param>
    public async Task<IReadOnlyList<CountedCase>> ReadAsync(RegionCode region, DateOnly month, DateTimeOffset now, CancellationToken cancel)
    {
        var (from, to) = (month.At(TimeOnly.MinValue), month.AddMonths(1).At(TimeOnly.MinValue));
        var written = await db.Set<Consultation>().AsNoTracking().Where(one => one.Region == region && one.SentAt >= from && one.SentAt < to)
            .Select(one => new
            {
                one.SentAt,
                one.TopicId,
                one.Status,
                one.Grade,
                DueAt = one.FirstDueAt ?? one.AnswerDueAt,
                FirstAt = one.Posts.Where(post => post.Kind == PostKind.Answer).Min(post => (DateTimeOffset?)post.At),
            }).ToListAsync(cancel);
        var live = await db.Set<Conversation>().AsNoTracking().Where(one => one.Region == region && one.ArrivedAt >= from && one.ArrivedAt < to)
            .Select(one => new { one.ArrivedAt, one.TopicId, one.Status, one.Grade, one.TakenAt }).ToListAsync(cancel);
        List<CountedCase> cases =
        [
            .. written.Select(one => new CountedCase(
                FigureChannel.Written, one.SentAt, one.TopicId, one.FirstAt - one.SentAt,
                IsInTime(one.FirstAt, one.DueAt, now, nobodyHadTo: one.Status is ConsultationStatus.Withdrawn), one.Status is ConsultationStatus.Withdrawn, one.Grade)),
        ];
        foreach (var one in live)
        {
            var due = (await limits.EndAsync(LiveLimits.Wait, region, one.ArrivedAt, cancel)).At;
            var gone = one.Status is ConversationStatus.Left or ConversationStatus.TurnedToQuestion or ConversationStatus.Booked;
            cases.Add(new(FigureChannel.Live, one.ArrivedAt, one.TopicId, one.TakenAt - one.ArrivedAt, IsInTime(one.TakenAt, due, now, gone), one.Status is ConversationStatus.Left, one.Grade));
        }

        return cases;
    }

    private static bool? IsInTime(DateTimeOffset? answered, DateTimeOffset due, DateTimeOffset now, bool nobodyHadTo) =>
        answered is { } at ? at <= due : nobodyHadTo || now <= due ? null : false;
}
