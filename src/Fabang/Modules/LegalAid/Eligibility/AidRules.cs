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

    public IReadOnlyList<MeansStandard> Standards => standards;

    public IEnumerable<AidMatter> MattersOn(DateOnly day) => matters.Where(matter => matter.Validity.Holds(day));

    public IEnumerable<AidGroup> GroupsOn(DateOnly day) => groups.Where(group => group.Validity.Holds(day));

    /// <summary>What a story of this topic asks for; null where the topic does not say.</summary>
    public AidMatter? MatterOf(string topic, DateOnly day) => MattersOn(day).FirstOrDefault(matter => matter.Topics.Contains(topic, StringComparer.Ordinal));

    /// <summary>The latest that holds; null where the province has none.</summary>
    public MeansStandard? StandardOf(RegionCode province, DateOnly day) =>
        standards.Where(standard => standard.Province == province && standard.Validity.Holds(day)).MaxBy(standard => standard.Validity.From);

    /// <summary>Judges what is known. What is not said makes nothing worse: it leaves the finding open where it would matter, and only there.</summary>
    public AidFinding Judge(AidFacts facts, DateOnly day) => MattersOn(day).FirstOrDefault(matter => matter.Id == facts.Matter) switch
    {
        null => Find(AidChance.NotYetKnown, "NeedsMatter", []),
        { Way: AidWay.Advice } matter => Find(AidChance.Unlikely, "AdviceOnly", matter.Validity.Articles),
        { Way: AidWay.Notified } matter => Find(AidChance.Likely, "Notified", matter.Validity.Articles),
        { Way: AidWay.NoMeans } matter => Find(AidChance.Likely, "NoMeans", matter.Validity.Articles),
        var matter => OfMeans(matter, facts, day),
    };

    private AidFinding OfMeans(AidMatter matter, AidFacts facts, DateOnly day)
    {
        if (GroupsOn(day).FirstOrDefault(group => group.Id == facts.Group && group.Covers(matter)) is { } exempt)
        {
            return Find(AidChance.Likely, "Exempt", [.. matter.Validity.Articles, .. exempt.Validity.Articles]);
        }

        var standard = facts.Province is { } province ? StandardOf(province, day) : null;
        var each = facts.Income is { } income && facts.Household is > 0 and var heads ? income / heads : (decimal?)null;
        return (standard, each) switch
        {
            (null, _) => Find(AidChance.NotYetKnown, facts.Province is null ? "NeedsProvince" : "NoStandard", matter.Validity.Articles),
            (_, null) => Find(AidChance.NotYetKnown, "NeedsIncome", matter.Validity.Articles, standard),
            var (limit, mine) when mine <= limit.Income => Find(AidChance.Likely, "SmallMeans", Both(limit), limit, mine),
            // The law takes another reason, too, which nobody can weigh here.
            var (limit, mine) when matter.Way is AidWay.MeansOrReason => Find(AidChance.NotYetKnown, "OtherReason", Both(limit), limit, mine),
            // Somebody who has not said to which group they belong may still be of one.
            var (limit, mine) => Find(facts.Group is null ? AidChance.NotYetKnown : AidChance.Unlikely, facts.Group is null ? "NeedsGroup" : "LargeMeans", Both(limit), limit, mine),
        };

        IReadOnlyList<string> Both(MeansStandard limit) => [.. matter.Validity.Articles, .. limit.Validity.Articles];
    }

    private AidFinding Find(AidChance chance, string reason, IReadOnlyList<string> articles, MeansStandard? standard = null, decimal? each = null) =>
        new(chance, reason, articles, standard, each, version);
}
