using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>Counts what people said became of their matters, by the month in which they said it. Only written questions are asked about.</summary>
public sealed class OutcomeBook(FabangDb db, TopicKeys topics, RegionTree tree)
{
    /// <returns>Null where the filter leaves written questions out.</returns>
    public async Task<OutcomeFigures?> ReadAsync(FigureFilter filter, CancellationToken cancel = default)
    {
        if (filter.Channel is FigureChannel.Live)
        {
            return null;
        }

        var end = filter.To.AddMonths(1);
        var told = db.Set<OutcomeResult>().Where(result => result.ToldOn >= filter.From && result.ToldOn < end).Within([filter.Region], tree);
        if (filter.Topic is { } group)
        {
            var ids = topics.Groups.Single(one => one.Id == group).Topics.Select(topic => topic.Id).ToList();
            told = told.Where(result => result.TopicId != null && ids.Contains(result.TopicId));
        }

        return new(await told.GroupBy(result => new { result.Day, result.Outcome }).Select(same => new { same.Key.Day, same.Key.Outcome, Count = same.Count() })
            .ToDictionaryAsync(row => (row.Day, row.Outcome), row => row.Count, cancel));
    }
}
