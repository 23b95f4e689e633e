using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Kernel.Time;

/// <summary>Holds the calendar of this node, read from the table of special days, and fills that table at start.</summary>
public sealed class Calendars(IServiceScopeFactory scopes)
{
    private volatile WorkCalendar? _current;

    public WorkCalendar Current => _current ?? throw new InvalidOperationException("The calendar is read when the house starts.");

    /// <summary>Adds the days of <c>reference/holidays.csv</c> that the table lacks, and reads it. Days that somebody entered stay as they are.</summary>
    internal async Task LoadAsync(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FabangDb>();
        var known = (await db.Set<SpecialDay>().Select(day => day.Date).ToListAsync(cancel)).ToHashSet();
        using var csv = new CsvReader(new StreamReader(Path.Combine(AppContext.BaseDirectory, "reference", "holidays.csv")), CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        while (await csv.ReadAsync())
        {
            var date = csv.GetField<DateOnly>("date");
            if (known.Add(date))
            {
                db.Add(new SpecialDay { Date = date, Kind = Enum.Parse<DayKind>(csv.GetField("kind")!, ignoreCase: true), Name = csv.GetField("name")!, Source = "chinese-days" });
            }
        }

        await db.SaveChangesAsync(cancel);
        _current = new WorkCalendar(await db.Set<SpecialDay>().AsNoTracking().ToListAsync(cancel));
    }
}
