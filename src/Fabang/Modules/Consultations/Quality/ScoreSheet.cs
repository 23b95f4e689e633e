using Fabang.Modules.Topics;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>A score sheet for answers (评分表), as it holds from a day on.</summary>
/// <param name="Id">Kept with every review: a sheet that was used is never changed, another one follows it.</param>
/// <param name="From">The first day on which reviews are drawn for it.</param>
/// <param name="Source">By which document it holds.</param>
/// <param name="Most">Most points for one criterion.</param>
/// <param name="ReasonUpTo">So many points or fewer need a reason.</param>
public sealed record ScoreSheet(string Id, DateOnly From, string Source, int Most, int ReasonUpTo, IReadOnlyList<ScoreCriterion> Criteria)
{
    public ScoreCriterion? Find(string criterion) => Criteria.FirstOrDefault(one => one.Id == criterion);
}

/// <summary>What is looked at (评分项).</summary>
/// <param name="Help">When the most points are due.</param>
public sealed record ScoreCriterion(string Id, TopicName Name, TopicName Help);
