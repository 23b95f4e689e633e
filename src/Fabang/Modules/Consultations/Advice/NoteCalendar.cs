using Fabang.Modules.Messaging;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Advice;

/// <summary>
/// Writes the days of an advice note as a calendar (RFC 5545), each with an alarm some days before. Who wants messages that say nothing of the matter gets a
/// calendar that says nothing of it: others may look at the same telephone.
/// </summary>
public sealed class NoteCalendar(FabangDb db, IStringLocalizer<Texts> texts, TimeProvider clock)
{
    private const int AlarmDays = 3;

    /// <summary>In the morning: days of a calendar begin at midnight.</summary>
    private static readonly TimeSpan AlarmHour = TimeSpan.FromHours(9);

    public async Task<string> WriteAsync(AdviceNote note, Guid person, string number, CancellationToken cancel = default)
    {
        var neutral = await db.Set<SafeContact>().AnyAsync(contact => contact.AccountId == person && contact.NeutralOnly, cancel);
        var calendar = new Calendar { ProductId = "-//Fabang//Advice//ZH" };
        foreach (var action in note.Actions.Where(action => action.DueOn is not null))
        {
            calendar.Events.Add(Day(action.Id, action.DueOn!.Value, neutral ? texts["NoteCalendar.Neutral"] : texts["NoteCalendar.Step", action.Words], neutral ? null : number));
        }

        if (note.ExpiresOn is { } expires)
        {
            calendar.Events.Add(Day(note.Id, expires, neutral ? texts["NoteCalendar.Neutral"] : texts["NoteCalendar.Expires", note.ExpiryReason ?? ""], neutral ? null : number));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private CalendarEvent Day(Guid id, DateOnly day, string summary, string? number)
    {
        var entry = new CalendarEvent
        {
            Uid = $"{id:N}@fabang",
            DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime),
            Start = new CalDateTime(day),
            End = new CalDateTime(day.AddDays(1)),
            Summary = summary,
            Description = number,
        };
        entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = summary, Trigger = new Trigger(Duration.FromTimeSpanExact(AlarmHour - TimeSpan.FromDays(AlarmDays))) });
        return entry;
    }
}
