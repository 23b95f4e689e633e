using Fabang.Modules.Regions;

namespace Fabang.Modules.Matters.Allocation;

/// <summary>
/// Who gets a case (分配): first those are left out who cannot have it, then those who are not on the rota while others are, then the rest are put in order. It knows no database and no
/// clock, so that ten thousand cases can be tried in a moment.
/// </summary>
public static class Allocator
{
    private const double FullLoad = 0.5;
    private const double FullFit = 0.4;
    private const double FullDistance = 0.2;
    private const double FullFormer = 0.5;
    private const double FullQuality = 0.1;

    /// <returns>The best first, then those who are left out.</returns>
    public static IReadOnlyList<AllocationStanding> Rank(AllocationCase what, IReadOnlyCollection<AllocationCandidate> candidates, AllocationRules rules)
    {
        var why = ShiftFirst([.. candidates.Select(candidate => (Candidate: candidate, LeftOut: WhyNot(what, candidate, rules)))]);
        var weights = why.Where(one => one.LeftOut is null).Sum(one => one.Candidate.Weight);
        return [.. why.Select(one => one.LeftOut is { } reason
                ? new AllocationStanding(one.Candidate.Id, reason, null, 0) { IsOnShift = one.Candidate.IsOnShift }
                : StandingOf(what, one.Candidate, one.Candidate.Weight / weights))
            .OrderBy(standing => standing.LeftOut is not null).ThenByDescending(standing => standing.Parts?.Total).ThenBy(standing => standing.LeftOut).ThenBy(standing => standing.Id)];
    }

    private static LeftOut? WhyNot(AllocationCase what, AllocationCandidate who, AllocationRules rules) => who switch
    {
        { HasConflict: true } => LeftOut.Conflict,
        { IsLicensed: false } => LeftOut.Licence,
        _ when who.Years < what.LeastYears => LeftOut.Years,
        { IsPenalised: true } when rules.RefusesPenalised => LeftOut.Penalty,
        _ when who.Open >= who.Capacity || who.Weight <= 0 => LeftOut.Full,
        _ when what.Language is { } language && !who.Languages.Contains(language) => LeftOut.Language,
        _ when rules.NeedsSpecialty && what.Specialty is { } specialty && !who.Specialties.Contains(specialty) => LeftOut.Specialty,
        _ when what.Must.Any(field => !who.Specialties.Contains(field)) => LeftOut.Specialty,
        { WasAsked: true } => LeftOut.Asked,
        _ => null,
    };

    /// <summary>Who is on the rota at this hour goes before all others; where none of them can have it, the others stand as they would without a rota.</summary>
    private static List<(AllocationCandidate Candidate, LeftOut? LeftOut)> ShiftFirst(List<(AllocationCandidate Candidate, LeftOut? LeftOut)> why) =>
        why.Exists(one => one is { LeftOut: null, Candidate.IsOnShift: true })
            ? why.ConvertAll(one => one is { LeftOut: null, Candidate.IsOnShift: not true } ? (one.Candidate, LeftOut.OffShift) : one)
            : why;

    private static AllocationStanding StandingOf(AllocationCase what, AllocationCandidate who, double due) => new(who.Id, null, new AllocationParts(
        Owed: who.Owed + due,
        Load: FullLoad * (1 - ((double)who.Open / who.Capacity)),
        Fit: FullFit * FitOf(what, who),
        Distance: FullDistance * Nearness(what.Region, who.Region),
        Former: who.Id == what.FormerProvider ? FullFormer : 0,
        Quality: FullQuality * (who.Quality ?? 0.5)), due)
    {
        IsOnShift = who.IsOnShift,
    };

    private static double FitOf(AllocationCase what, AllocationCandidate who) => what.Specialty is not { } specialty ? 0.5 : who.Specialties.Contains(specialty) ? 1 : 0;

    /// <summary>1 in the same county, two thirds in the city, one third in the province.</summary>
    private static double Nearness(RegionCode what, RegionCode who) =>
        what == who ? 1 : what.Value[..4] == who.Value[..4] ? 2 / 3.0 : what.Province == who.Province ? 1 / 3.0 : 0;
}
