using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>Who is on the rota at this moment (在班), for whoever gives out what waits.</summary>
public sealed class RotaHours(FabangDb db, RegionTree tree, TopicBook topics, TimeProvider clock)
{
    /// <summary>The lawyers of the running shifts by which written questions like this one are served.</summary>
    /// <param name="region">Where it happened: shifts of this region and of those that it lies in count.</param>
    /// <param name="inProvince">Whether the shifts of the whole province count.</param>
    /// <param name="topicId">What it is about: a shift for a group of topics counts for those, one without for all.</param>
    /// <param name="language">The language that must be spoken: a shift for a language counts for that one alone.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Null where no such shift is planned for now: there is no rota to go by.</returns>
    public async Task<IReadOnlySet<Guid>?> WrittenAsync(RegionCode region, bool inProvince, string? topicId, string? language, CancellationToken cancel = default)
    {
        var (now, upwards, group) = (clock.GetUtcNow(), region.Upwards().ToList(), topics.Groups.FirstOrDefault(group => group.Topics.Any(topic => topic.Id == topicId))?.Id);
        var running = db.Set<Shift>().AsNoTracking().Include(shift => shift.Seats)
            .Where(shift => !shift.IsCancelled && shift.Channel == ShiftChannel.Written && shift.StartsAt <= now && shift.EndsAt > now)
            .Where(shift => (shift.TopicGroup == null || shift.TopicGroup == group) && (shift.Language == null || shift.Language == language));
        var shifts = await (inProvince ? running.Within([region.Province], tree) : running.Where(shift => upwards.Contains(shift.Region))).ToListAsync(cancel);
        return shifts.Count == 0 ? null : shifts.SelectMany(shift => shift.Seats).Select(seat => seat.LawyerId).ToHashSet();
    }
}
