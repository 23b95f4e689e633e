namespace Fabang.Modules.Consultations.Advice;

/// <summary>
/// That a person is reminded of a day of their advice note (到期提醒): written down when the note is, and sent once. Days that are reminded of on the
/// same morning are one message.
/// </summary>
public sealed class AdviceReminder : Entity
{
    private AdviceReminder()
    {
    }

    public Guid NoteId { get; private init; }

    /// <summary>The earliest of the days that it is about; after it the message is worth nothing.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>From when on it is sent.</summary>
    public DateTimeOffset SendAt { get; private init; }

    /// <summary>When it was sent, or dropped because the day had passed meanwhile.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>
    /// The reminders of a note: so many days before each of its days, but never on the day it was written, when the person is told of it anyway. A day that
    /// comes sooner than that is reminded of the morning after, at the latest on the day itself.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="lead">How many days before.</param>
    /// <param name="opens">At what time of the morning.</param>
    /// <param name="known">Days that were reminded of under an earlier note of the same consultation.</param>
    public static IReadOnlyList<AdviceReminder> For(AdviceNote note, AdviceLead lead, TimeOnly opens, IReadOnlySet<DateOnly> known)
    {
        var next = note.WrittenAt.DayInChina().AddDays(1);
        return [.. note.Content.Steps.Select(step => (Day: step.Day, Days: lead.Steps)).Append((Day: note.ExpiresOn, Days: lead.Expiry))
            .Where(date => date.Day >= next && !known.Contains(date.Day.Value))
            .Select(date => (Day: date.Day!.Value, On: Later(date.Day.Value.AddDays(-date.Days), next)))
            .GroupBy(date => date.On).OrderBy(morning => morning.Key)
            .Select(morning => new AdviceReminder { NoteId = note.Id, DueOn = morning.Min(date => date.Day), SendAt = morning.Key.At(opens) })];
    }

    /// <summary>Its time has come: the person is told, unless the day has passed meanwhile.</summary>
    public void Send(Guid consultationId, DateTimeOffset now)
    {
        if (DoneAt is not null)
        {
            return;
        }

        DoneAt = now;
        if (DueOn >= now.DayInChina())
        {
            Raise(new AdviceDue(consultationId, DueOn, now));
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
