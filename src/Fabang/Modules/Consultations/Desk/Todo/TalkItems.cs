using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.Todo;

/// <summary>The live talks that wait for whoever is signed in: those they are in, and who waits in their regions.</summary>
public sealed class TalkItems(FabangDb db, CurrentUser user, RegionTree tree)
{
    private const int Most = 100;

    /// <summary>What they have, or were asked into.</summary>
    public async Task<IReadOnlyList<DeskItem>> MineAsync(CancellationToken cancel = default)
    {
        var me = user.RequiredId;
        return await ReadAsync(Talks().Where(c => c.Status == ConversationStatus.Open && (c.LawyerId == me || c.SecondLawyerId == me)).OrderBy(c => c.TakenAt), cancel);
    }

    /// <summary>Who waits, and nobody has taken.</summary>
    public Task<IReadOnlyList<DeskItem>> WaitingAsync(CancellationToken cancel = default) => ReadAsync(
        Talks().Within(user.RegionsFor(ConsultationsModule.Answer), tree).Where(c => c.Status == ConversationStatus.Waiting).OrderByDescending(c => c.GoesFirst).ThenBy(c => c.ArrivedAt), cancel);

    private IQueryable<Conversation> Talks() => db.Set<Conversation>().AsNoTracking();

    /// <summary>Talks as the desk shows them; who waits without a title.</summary>
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(IQueryable<Conversation> which, CancellationToken cancel = default)
    {
        var rows = await which.Take(Most).Join(db.Set<Matter>(), c => c.MatterId, m => m.Id, (c, m) => new { Talk = c, m.Number, m.Title, m.NextDueAt }).ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.Talk.Id);
        var unread = await UnreadAsync(ids, cancel);
        return rows.ConvertAll(row => ItemOf(row.Talk, row.Number, row.Title, unread.GetValueOrDefault(row.Talk.Id)) with { DueAt = row.Talk.Status is ConversationStatus.Waiting ? row.NextDueAt : null });
    }

    /// <summary>How many messages of the person nobody of the staff has read, and when the first of them came.</summary>
    private async Task<Dictionary<Guid, (int Count, DateTimeOffset Since)>> UnreadAsync(List<Guid> talks, CancellationToken cancel)
    {
        var rows = await (
            from talk in db.Set<Conversation>()
            where talks.Contains(talk.Id)
            join message in db.Set<ChatMessage>() on talk.Id equals message.ConversationId
            where message.SenderId == talk.PersonId && message.Number > talk.StaffReadTo
            select new { talk.Id, message.At }).ToListAsync(cancel);
        return rows.GroupBy(row => row.Id).ToDictionary(said => said.Key, said => (said.Count(), said.Min(row => row.At)));
    }

    private static DeskItem ItemOf(Conversation talk, string number, string title, (int Count, DateTimeOffset Since) unread)
    {
        var isOpen = talk.Status is ConversationStatus.Open;
        var since = !isOpen ? talk.ArrivedAt : unread.Count > 0 ? unread.Since : talk.LastSaidAt;
        return new(DeskItemKind.Talk, talk.Id, number, isOpen ? title : null, talk.Region, since)
        {
            TopicId = talk.TopicId,
            IsMine = isOpen,
            HolderId = talk.LawyerId,
            IsInDanger = talk.DangerId is not null,
            PersonWaits = !isOpen || unread.Count > 0,
            GoesFirst = talk.GoesFirst,
            IsLost = talk.LostAt is not null,
            Unread = isOpen ? unread.Count : 0,
        };
    }
}
