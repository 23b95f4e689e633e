using Fabang.Modules.LawLibrary;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>Who gets legal aid (法律援助条件), as one version of the rules has it. The same facts on the same day give the same finding.</summary>
/// <param name="version">Named in every finding.</param>
/// <param name="matters">What is asked for, as the page lists it.</param>
/// <param name="groups">Who is not asked for their means.</param>
/// <param name="standards">Of the provinces, one or more each.</param>
public sealed class AidRules(string version, IReadOnlyList<AidMatter> matters, IReadOnlyList<AidGroup> groups, IReadOnlyList<MeansStandard> standards)
{
    public string Version => version;

    public IReadOnlyList<AidMatter> Matters => matters;

    public IReadOnlyList<AidGroup> Groups => groups;

    public IReadOnlyList<MeansStandard> Standards => standards;

    /// <summary>The same with what a province has decided on top. Its own standard stands in the place of the one that was here for it.</summary>
    /// <param name="named">How that version is called in findings: 330000-2.</param>
    /// <param name="own">What the province has decided.</param>
    public AidRules With(string named, ProvinceRules own) => new(
        $"{version}+{named}",
        // What is advice alone stays last: 别的事.
        [.. matters.Where(matter => matter.Way is not AidWay.Advice), .. own.Matters, .. matters.Where(matter => matter.Way is AidWay.Advice)],
        [.. groups, .. own.Groups],
        own.Standard is { } standard ? [.. standards.Where(other => other.Province != standard.Province), standard] : standards);

    public IEnumerable<AidMatter> MattersOn(DateOnly day) => matters.Where(matter => matter.Validity.Holds(day));

    public IEnumerable<AidGroup> GroupsOn(DateOnly day) => groups.Where(group => group.Validity.Holds(day));

    /// <summary>The latest that holds; null where the province has none.</summary>
    public MeansStandard? StandardOf(RegionCode province, DateOnly day) =>
        standards.Where(standard => standard.Province == province && standard.Validity.Holds(day)).MaxBy(standard => standard.Validity.From);

    /// <summary>Judges what is known. What is not said makes nothing worse: it leaves the finding open where it would matter, and only there.</summary>
    public AidFinding Judge(AidFacts facts, DateOnly day) => MattersOn(day).FirstOrDefault(matter => matter.Id == facts.Matter) switch
    {
        null => Find(AidChance.NotYetKnown, "NeedsMatter", []),
        { Way: AidWay.Advice } matter => Find(AidChance.Unlikely, "AdviceOnly", [matter.Validity]),
        { Way: AidWay.Notified } matter => Find(AidChance.Likely, "Notified", [matter.Validity]),
        { Way: AidWay.NoMeans } matter => Find(AidChance.Likely, "NoMeans", [matter.Validity]),
        var matter => OfMeans(matter, facts, day),
    };

    private AidFinding OfMeans(AidMatter matter, AidFacts facts, DateOnly day)
    {
        if (GroupsOn(day).FirstOrDefault(group => group.Id == facts.Group && group.Covers(matter)) is { } exempt)
        {
            return Find(AidChance.Likely, "Exempt", [matter.Validity, exempt.Validity]);
        }

        var standard = facts.Province is { } province ? StandardOf(province, day) : null;
        var each = facts.Income is { } income && facts.Household is > 0 and var heads ? income / heads : (decimal?)null;
        return (standard, each) switch
        {
            (null, _) => Find(AidChance.NotYetKnown, facts.Province is null ? "NeedsProvince" : "NoStandard", [matter.Validity]),
            (_, null) => Find(AidChance.NotYetKnown, "NeedsIncome", [matter.Validity], standard),
            var (limit, mine) when mine <= limit.Income => Find(AidChance.Likely, "SmallMeans", [matter.Validity, limit.Validity], limit, mine),
            // The law takes another reason, too, which nobody can weigh here.
            var (limit, mine) when matter.Way is AidWay.MeansOrReason => Find(AidChance.NotYetKnown, "OtherReason", [matter.Validity, limit.Validity], limit, mine),
            // Somebody who has not said to which group they belong may still be of one.
            var (limit, mine) => Find(
                facts.Group is null ? AidChance.NotYetKnown : AidChance.Unlikely, facts.Group is null ? "NeedsGroup" : "LargeMeans", [matter.Validity, limit.Validity], limit, mine),
        };
    }

    private AidFinding Find(AidChance chance, string reason, Validity[] by, MeansStandard? standard = null, decimal? each = null) =>
        new(chance, reason, [.. by.SelectMany(one => one.Articles)], standard, each, version) { Sources = [.. by.Select(one => one.Source).OfType<string>().Distinct()] };
}
