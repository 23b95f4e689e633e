using Fabang.Modules.Matters;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Times at which people come back (预约): those that are free, and taking one.</summary>
public sealed class Bookings(FabangDb db, Talks talks, RegionSettings settings, Calendars calendars, TimeProvider clock)
{
    private const int Offered = 6;
    private const int DaysAhead = 7;

    /// <summary>The next times of the desk's hours that have a place left.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> FreeAsync(RegionCode region, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var most = await settings.GetAsync(LiveLimits.Bookings, region, cancel);
        var hours = await settings.GetAsync(MatterLimits.DeskHours, region, cancel);
        var taken = await db.Set<Booking>().Where(booking => booking.Region == region && booking.At > now)
            .GroupBy(booking => booking.At).Select(at => new { At = at.Key, Count = at.Count() }).ToDictionaryAsync(at => at.At.ToUniversalTime(), at => at.Count, cancel);
        return [.. Times(now, hours).Where(at => taken.GetValueOrDefault(at.ToUniversalTime()) < most).Take(Offered)];
    }

    /// <exception cref="BrokenRuleException">The last place of that time has just gone, or it was never offered.</exception>
    public async Task BookAsync(ChatView view, DateTimeOffset at, CancellationToken cancel = default)
    {
        var conversation = view.Conversation;
        if (!(await FreeAsync(conversation.Region, cancel)).Contains(at))
        {
            throw new BrokenRuleException("Consultations.LiveSlotIsGone");
        }

        try
        {
            await talks.ChangeAsync(conversation, "Consultations.NoteBooked", at.InChina().ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), async now =>
            {
                conversation.Book(view.Matter, at, now);
                var seats = await db.Set<Booking>().Where(booking => booking.Region == conversation.Region && booking.At == at).Select(booking => booking.Seat).ToListAsync(cancel);
                var most = await settings.GetAsync(LiveLimits.Bookings, conversation.Region, cancel);
                var seat = Enumerable.Range(1, most).Except(seats).Cast<int?>().FirstOrDefault() ?? throw new BrokenRuleException("Consultations.LiveSlotIsGone");
                db.Add(new Booking { ConversationId = conversation.Id, Region = conversation.Region, At = at, Seat = seat });
            }, cancel);
        }
        catch (DbUpdateException lost) when (lost is not DbUpdateConcurrencyException && !cancel.IsCancellationRequested)
        {
            throw new BrokenRuleException("Consultations.LiveSlotIsGone");
        }
    }

    /// <summary>Half hours of the desk's hours, from the next one that is at least half an hour away.</summary>
    private IEnumerable<DateTimeOffset> Times(DateTimeOffset now, WorkHours hours)
    {
        var today = now.DayInChina();
        var days = Enumerable.Range(0, DaysAhead).Select(today.AddDays).Where(calendars.Current.IsWorkingDay);
        return days.SelectMany(day => Enumerable.Range(0, (int)(hours.Length / Booking.Step)).Select(half => day.At(hours.Opens) + (Booking.Step * half)))
            .Where(at => at >= now + Booking.Step);
    }
}
