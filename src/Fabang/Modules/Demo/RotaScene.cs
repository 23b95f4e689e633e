using Fabang.Modules.Consultations.Rota;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>A week of the rota: a shift that runs now with somebody who is not there, days that are filled, evenings where somebody is missing, and a swap that waits for an answer.</summary>
public sealed class RotaScene(FabangDb db, TimeProvider clock)
{
    private const string City = "330100";
    private const string County = "330106";
    private const int Days = 7;

    public async Task PlayAsync(IReadOnlyDictionary<string, Guid> staff, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (wang, li) = (staff["wangming"], staff["lihong"]);
        var hour = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerHour));
        await PlanAsync([Shift.Plan(Guid.CreateVersion7(), new RegionCode(City), hour.AddHours(-1), hour.AddHours(4), ShiftChannel.Live, null, null, 1, 2)], li, cancel);
        var (series, today) = (Guid.CreateVersion7(), now.DayInChina());
        List<Shift> mornings = [], evenings = [];
        for (var day = 1; day <= Days; day++)
        {
            mornings.Add(On(today.AddDays(day), 9, 12, ShiftChannel.Written, null, minimum: 1));
            evenings.Add(On(today.AddDays(day), 18, 21, ShiftChannel.Live, "work", minimum: 2));
        }

        await PlanAsync(mornings, wang, cancel);
        await PlanAsync(evenings, li, cancel);
        db.Add(Swap.Ask(mornings[1], wang, li, now.AddHours(-2)));
        await db.SaveChangesAsync(cancel);

        Shift On(DateOnly day, int from, int until, ShiftChannel channel, string? group, int minimum) => Shift.Plan(
            series, new RegionCode(County), day.At(new TimeOnly(from, 0)), day.At(new TimeOnly(until, 0)), channel, group, null, minimum, places: 2);
    }

    /// <summary>They signed up two days before.</summary>
    private async Task PlanAsync(IReadOnlyList<Shift> shifts, Guid lawyer, CancellationToken cancel)
    {
        foreach (var shift in shifts)
        {
            shift.SignUp(lawyer, shift.StartsAt.AddDays(-2));
        }

        db.AddRange(shifts);
        await db.SaveChangesAsync(cancel);
    }
}
