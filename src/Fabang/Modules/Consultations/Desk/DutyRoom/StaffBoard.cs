using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Directory;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>Who of the staff should be there, who is, and what each has: rota, duty, presence and load side by side.</summary>
public sealed class StaffBoard(FabangDb db, Responders responders, Duty duty, LiveQueue queue, Lawyers directory, TimeProvider clock)
{
    /// <summary>Those who are there first, then those who have least.</summary>
    /// <param name="lawyers">Of whom.</param>
    /// <param name="onlyActive">Whether those are left out who should not be there, are not, and have nothing.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<StaffStanding>> OfAsync(IReadOnlyCollection<Guid> lawyers, bool onlyActive = false, CancellationToken cancel = default)
    {
        var (ids, now) = (lawyers.Distinct().ToList(), clock.GetUtcNow());
        var onDuty = await duty.AmongAsync(ids);
        var online = (await queue.ThereAsync(ids, cancel)).ToHashSet();
        var shifts = await ShiftsAsync(ids, now, cancel);
        var questions = await QuestionsAsync(ids, cancel);
        var talks = await TalksAsync(ids, cancel);
        if (onlyActive)
        {
            ids = [.. onDuty.Union(online).Union(shifts.Keys).Union(questions.Keys).Union(talks.Keys)];
        }

        var names = await responders.NamesAsync(ids, cancel);
        var missing = shifts.Keys.Except(online).ToList();
        var called = await CalledAsync(missing, now, cancel);
        var phones = await directory.PhonesAsync(missing, cancel);
        return [.. names.Select(lawyer => new StaffStanding(lawyer.Key, lawyer.Value)
            {
                ShiftEndsAt = shifts.TryGetValue(lawyer.Key, out var ends) ? ends : null,
                IsOnDuty = onDuty.Contains(lawyer.Key),
                IsOnline = online.Contains(lawyer.Key),
                Questions = questions.GetValueOrDefault(lawyer.Key),
                Talks = talks.GetValueOrDefault(lawyer.Key),
                CalledAt = called.TryGetValue(lawyer.Key, out var at) ? at : null,
                Phone = phones.GetValueOrDefault(lawyer.Key, ""),
            })
            .OrderByDescending(one => one.IsOnline).ThenByDescending(one => one.IsOnDuty).ThenBy(one => one.Load).ThenBy(one => one.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Until when each is on the rota, of those who are.</summary>
    private async Task<Dictionary<Guid, DateTimeOffset>> ShiftsAsync(List<Guid> lawyers, DateTimeOffset now, CancellationToken cancel)
    {
        var rows = await db.Set<Shift>().AsNoTracking().Where(shift => !shift.IsCancelled && shift.StartsAt <= now && shift.EndsAt > now)
            .SelectMany(shift => shift.Seats, (shift, seat) => new { seat.LawyerId, shift.EndsAt }).Where(row => lawyers.Contains(row.LawyerId)).ToListAsync(cancel);
        return rows.GroupBy(row => row.LawyerId).ToDictionary(mine => mine.Key, mine => mine.Max(row => row.EndsAt));
    }

    private Task<Dictionary<Guid, int>> QuestionsAsync(List<Guid> lawyers, CancellationToken cancel) => db.Set<Consultation>()
        .Where(c => c.Status == ConsultationStatus.Claimed && c.LawyerId != null && lawyers.Contains(c.LawyerId.Value))
        .GroupBy(c => c.LawyerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);

    private Task<Dictionary<Guid, int>> TalksAsync(List<Guid> lawyers, CancellationToken cancel) => db.Set<Conversation>()
        .Where(c => c.Status == ConversationStatus.Open && c.LawyerId != null && lawyers.Contains(c.LawyerId.Value))
        .GroupBy(c => c.LawyerId!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);

    private async Task<Dictionary<Guid, DateTimeOffset>> CalledAsync(List<Guid> lawyers, DateTimeOffset now, CancellationToken cancel)
    {
        var names = lawyers.ToDictionary(CallingIn.NameOf);
        var held = await db.Set<Lease>().AsNoTracking().Where(lease => names.Keys.Contains(lease.Name) && lease.Until > now).ToListAsync(cancel);
        return held.ToDictionary(lease => names[lease.Name], lease => lease.Until - CallingIn.Pause);
    }
}
