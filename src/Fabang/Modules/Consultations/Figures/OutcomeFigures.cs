using Fabang.Modules.Consultations.Outcomes;

namespace Fabang.Modules.Consultations.Figures;

/// <summary>What people said became of their matters, so many days after the answer (回访结果). Counts so small that somebody could be guessed are kept back.</summary>
public sealed class OutcomeFigures(IReadOnlyDictionary<(int Day, Outcome Outcome), int> counts)
{
    /// <summary>How many told, on all days together.</summary>
    public int Told => counts.Values.Sum();

    public bool IsHidden => Told is > 0 and < SmallCells.Least;

    /// <summary>The days that are shown apart: none where on one of them too few told, as it could be reckoned from the others.</summary>
    public IReadOnlyList<int> Days
    {
        get
        {
            var days = counts.Keys.Select(key => key.Day).Distinct().Order().ToList();
            return days.Exists(day => ToldOn(day) < SmallCells.Least) ? [] : days;
        }
    }

    public int ToldOn(int day) => counts.Where(count => count.Key.Day == day).Sum(count => count.Value);

    public int Of(Outcome outcome, int day) => counts.GetValueOrDefault((day, outcome));

    public int Of(Outcome outcome) => counts.Where(count => count.Key.Outcome == outcome).Sum(count => count.Value);
}
