using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters.Desk;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>Loads what the duty manager who is signed in sees of their regions.</summary>
public sealed class DutyViews(
    FabangDb db, CurrentUser user, RegionTree tree, DeskItems items, TalkItems talks, OverdueList overdue, Colleagues colleagues, StaffBoard board, TimeProvider clock)
{
    private const int Most = 100;

    private IReadOnlyList<RegionCode> Regions => user.RegionsFor(ConsultationsModule.Manage);

    public async Task<DutyView> LoadAsync(CancellationToken cancel = default)
    {
        var live = Talks().Where(talk => talk.Status == ConversationStatus.Waiting);
        var talking = Talks().Where(talk => talk.Status == ConversationStatus.Open);
        var waiting = Questions().Where(question => question.Status == ConsultationStatus.Waiting);
        var claimed = Questions().Where(question => question.Status == ConsultationStatus.Claimed);
        var lawyers = await colleagues.UnderAsync(Regions, cancel);
        var staff = await board.OfAsync(lawyers, onlyActive: true, cancel);
        List<DeskItem> open =
        [
            .. await talks.ReadAsync(live.OrderByDescending(talk => talk.GoesFirst).ThenBy(talk => talk.ArrivedAt).Take(Most), cancel),
            .. await talks.ReadAsync(talking.OrderBy(talk => talk.LastSaidAt).Take(Most), cancel),
            .. await items.ReadAsync(waiting.OrderBy(question => question.AnswerDueAt).Take(Most), cancel),
            .. await items.ReadAsync(claimed.OrderBy(question => question.AnswerDueAt).Take(Most), cancel),
        ];
        var byId = staff.ToDictionary(one => one.Id);
        return new(
            new(await live.CountAsync(cancel), await live.OrderBy(talk => talk.ArrivedAt).Select(talk => (DateTimeOffset?)talk.ArrivedAt).FirstOrDefaultAsync(cancel)),
            new(await waiting.CountAsync(cancel), await waiting.OrderBy(question => question.SentAt).Select(question => (DateTimeOffset?)question.SentAt).FirstOrDefaultAsync(cancel)),
            await talking.CountAsync(cancel),
            await claimed.CountAsync(cancel),
            [.. DeskRanking.Rank(open, clock.GetUtcNow()).Take(Most).Select(row => new DutyRow(row, row.Item.HolderId is { } holder ? byId.GetValueOrDefault(holder) ?? new(holder, "") : null))],
            await overdue.LoadAsync(cancel),
            [.. staff.OrderByDescending(one => one.IsMissing)],
            lawyers.Count - staff.Count);
    }

    /// <summary>Somebody of the staff of these regions; null for anybody else.</summary>
    public async Task<StaffStanding?> FindAsync(Guid lawyer, CancellationToken cancel = default) =>
        (await colleagues.UnderAsync(Regions, cancel)).Contains(lawyer) ? (await board.OfAsync([lawyer], cancel: cancel))[0] : null;

    private IQueryable<Conversation> Talks() => db.Set<Conversation>().AsNoTracking().Within(Regions, tree);

    private IQueryable<Consultation> Questions() => db.Set<Consultation>().AsNoTracking().Within(Regions, tree);
}
