using Fabang.Kernel.Time;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>Versions of a province's rules, made as administrators make them.</summary>
internal static class GivenRules
{
    public static readonly RegionCode Province = new("330000");

    public static MeansStandard Standard(decimal income, DateOnly from) => new(Province, income, false, new Validity(from, null, ["法律援助法#34"], "浙司〔2026〕5号"));

    public static OwnRule Own(string name, DateOnly from, string? id = null) => new(id, new TopicName(name, name + " (en)"), new Validity(from, null, ["法律援助法#31"], "浙司〔2026〕5号"));

    /// <summary>A standard, and three cases that come out right.</summary>
    public static AidRuleVersion Draft(Guid author, DateTimeOffset now, int sequence = 1, AidRuleVersion? latest = null, decimal income = 2600, DateOnly? from = null)
    {
        var version = AidRuleVersion.Begin(Province, sequence, latest, author, now);
        var day = from ?? now.DayInChina();
        version.SetStandard(author, day, Standard(income, day), now);
        foreach (var old in version.Cases)
        {
            version.RemoveCase(author, old.Id);
        }

        version.AddCase(author, Case("pay", income, day, AidChance.Likely), Shipped.Rules);
        version.AddCase(author, Case("pay", income + 1, day, AidChance.Unlikely), Shipped.Rules);
        version.AddCase(author, Case("violence", 90_000, day, AidChance.Likely), Shipped.Rules);
        return version;
    }

    public static RuleTestCase Case(string matter, decimal income, DateOnly day, AidChance expected) =>
        new(Guid.CreateVersion7(), matter, AidFacts.NoGroup, income, 1, day, expected);

    public static AidRuleVersion Published(DateTimeOffset now, int sequence = 1, decimal income = 2600, DateOnly? from = null, Action<AidRuleVersion, Guid>? write = null)
    {
        var author = Guid.CreateVersion7();
        var version = Draft(author, now, sequence, income: income, from: from);
        write?.Invoke(version, author);
        version.Submit(author, Shipped.Rules, now);
        version.Publish(Guid.CreateVersion7(), Shipped.Rules, now);
        return version;
    }
}
