using Fabang.Modules.Accounts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>Writes the shifts of the lawyer whose secret address was asked for as a calendar (RFC 5545). No names of others are in it, and nothing of any case.</summary>
public sealed class CalendarFeed(FabangDb db, ShiftWords words, TimeProvider clock)
{
    private const int DaysBack = 30;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/rota/{secret}.ics", async (string secret, CalendarFeed feed, HttpResponse response, CancellationToken cancel) =>
    {
        response.Headers.CacheControl = "private, no-store";
        return await feed.WriteAsync(secret, cancel) is { } calendar ? Results.Text(calendar, "text/calendar; charset=utf-8") : Results.NotFound();
    }).AllowAnonymous().ExcludeFromDescription();

    /// <returns>Null where nobody has this address, or who had it answers no more.</returns>
    public async Task<string?> WriteAsync(string secret, CancellationToken cancel = default)
    {
        var owner = await db.Set<RotaCalendar>().WhereSealed(calendar => calendar.Secret, secret, db).Select(calendar => (Guid?)calendar.LawyerId).SingleOrDefaultAsync(cancel);
        if (owner is not { } lawyer || !await db.Set<RoleGrant>().AnyAsync(grant => grant.AccountId == lawyer && grant.RevokedAt == null && (grant.Role == Role.Lawyer || grant.Role == Role.DutyManager), cancel))
        {
            return null;
        }

        var since = clock.GetUtcNow().AddDays(-DaysBack);
        var shifts = await db.Set<Shift>().AsNoTracking().Where(shift => !shift.IsCancelled && shift.StartsAt > since && shift.Seats.Any(seat => seat.LawyerId == lawyer))
            .OrderBy(shift => shift.StartsAt).ToListAsync(cancel);
        var calendar = new Calendar { ProductId = "-//Fabang//Rota//ZH" };
        calendar.Events.AddRange(shifts.Select(shift => new CalendarEvent
        {
            Uid = $"{shift.Id:N}@fabang",
            DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime),
            Start = new CalDateTime(shift.StartsAt.UtcDateTime),
            End = new CalDateTime(shift.EndsAt.UtcDateTime),
            Summary = words.Work(shift),
            Location = words.Place(shift),
            Sequence = shift.Version,
        }));
        return new CalendarSerializer().SerializeToString(calendar);
    }
}
