using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.Regions;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The rules that ship, by the articles they rest on.</summary>
public class AidRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly AidRules Rules = Shipped.Rules;

    private static readonly AidRuleVersion Published = GivenRules.Published(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)), write: (version, author) =>
    {
        version.PutMatter(author, GivenRules.Own("渔船上受的伤", Today), AidWay.Means);
        version.PutGroup(author, GivenRules.Own("渔民", Today), ["own-330000-1"], Rules);
    });

    [Theory]
    [InlineData(null, null, null, null, null, AidChance.NotYetKnown, "NeedsMatter")]
    [InlineData("other", "relief", 0, 1, "330000", AidChance.Unlikely, "AdviceOnly", 22)]
    [InlineData("suspect-grave", null, 90_000, 1, "330000", AidChance.Likely, "Notified", 25)]
    [InlineData("violence", "none", 90_000, 1, "330000", AidChance.Likely, "NoMeans", 32)]
    [InlineData("pay", "migrant", 90_000, 1, null, AidChance.Likely, "Exempt", 31, 42)]
    [InlineData("work-injury", "migrant", null, null, null, AidChance.Likely, "Exempt", 31, 42)]
    [InlineData("injury", "migrant", 90_000, 1, "330000", AidChance.Unlikely, "LargeMeans", 31, 34)]
    [InlineData("injury", "no-income", null, null, null, AidChance.Likely, "Exempt", 31, 42)]
    [InlineData("pay", null, null, null, null, AidChance.NotYetKnown, "NeedsProvince", 31)]
    [InlineData("pay", null, null, null, "330000", AidChance.NotYetKnown, "NeedsIncome", 31)]
    [InlineData("pay", null, 4000, null, "330000", AidChance.NotYetKnown, "NeedsIncome", 31)]
    [InlineData("pay", "none", 6600, 3, "330000", AidChance.Likely, "SmallMeans", 31, 34)]
    [InlineData("pay", "none", 6601, 3, "330000", AidChance.Unlikely, "LargeMeans", 31, 34)]
    [InlineData("pay", null, 6601, 3, "330000", AidChance.NotYetKnown, "NeedsGroup", 31, 34)]
    [InlineData("suspect", "none", 0, 1, "620000", AidChance.Likely, "SmallMeans", 24, 34)]
    [InlineData("suspect", "none", 90_000, 1, "620000", AidChance.NotYetKnown, "OtherReason", 24, 34)]
    [InlineData("crime-victim", "relief", 9000, 1, "110000", AidChance.Likely, "Exempt", 29, 42)]
    [InlineData("pay", "none", 100, 1, "710000", AidChance.NotYetKnown, "NoStandard", 31)]
    [InlineData("no-such-matter", "none", 0, 1, "330000", AidChance.NotYetKnown, "NeedsMatter")]
    public void The_finding_names_its_reason_and_its_articles(
        string? matter, string? group, int? income, int? household, string? province, AidChance chance, string reason, params int[] articles)
    {
        var finding = Rules.Judge(new(matter, group, income, household, province is null ? null : new RegionCode(province)), Today);

        Assert.Equal((chance, reason, Rules.Version), (finding.Chance, finding.Reason, finding.Version));
        Assert.Equal(articles.Select(article => $"法律援助法#{article}"), finding.Articles);
    }

    [Fact]
    public void Every_province_has_one_standard_and_an_invented_one_is_marked()
    {
        Assert.Equal(31, Rules.Standards.Count);
        Assert.All(Rules.Standards, standard => Assert.Same(standard, Rules.StandardOf(standard.Province, Today)));
        Assert.All(Rules.Standards, standard => Assert.True(standard.IsInvented || standard.Validity.Source is not null));
    }

    [Fact]
    public void Before_the_law_was_in_force_nothing_is_found() =>
        Assert.Equal("NeedsMatter", Rules.Judge(new("violence"), new DateOnly(2021, 12, 31)).Reason);

    [Theory, InlineData(false), InlineData(true)]
    public void The_same_facts_give_the_same_finding_and_less_income_never_makes_it_worse(bool ofProvince) =>
        Prop.ForAll(Applicants(ofProvince).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (facts, percent) =>
        {
            var rules = RulesOf(ofProvince, Rules);
            var finding = rules.Judge(facts, Today);
            var again = RulesOf(ofProvince, Shipped.Read()).Judge(facts, Today);
            Assert.Equal((finding.Chance, finding.Reason, finding.IncomeOfEach, finding.Version), (again.Chance, again.Reason, again.IncomeOfEach, again.Version));
            Assert.True(rules.Judge(facts with { Income = facts.Income * percent / 100 }, Today).Chance <= finding.Chance, $"{facts} at {percent} %");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory, InlineData(false), InlineData(true)]
    public void One_more_in_the_household_never_makes_it_worse(bool ofProvince) =>
        Prop.ForAll(Applicants(ofProvince).ToArbitrary(), facts =>
            Assert.True(RulesOf(ofProvince, Rules).Judge(facts with { Household = facts.Household + 1 }, Today).Chance <= RulesOf(ofProvince, Rules).Judge(facts, Today).Chance, $"{facts}"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("own-330000-1", "none", 2600, AidChance.Likely, "SmallMeans", 31, 34)]
    [InlineData("own-330000-1", "none", 2601, AidChance.Unlikely, "LargeMeans", 31, 34)]
    [InlineData("own-330000-1", "own-330000-2", 90_000, AidChance.Likely, "Exempt", 31, 31)]
    [InlineData("pay", "own-330000-2", 90_000, AidChance.Unlikely, "LargeMeans", 31, 34)]
    [InlineData("pay", "none", 2600, AidChance.Likely, "SmallMeans", 31, 34)]
    [InlineData("suspect", "none", 90_000, AidChance.NotYetKnown, "OtherReason", 24, 34)]
    [InlineData("violence", "none", 90_000, AidChance.Likely, "NoMeans", 32)]
    public void What_a_province_has_decided_counts_beside_the_law(string matter, string group, int income, AidChance chance, string reason, params int[] articles)
    {
        var finding = RulesOf(ofProvince: true, Rules).Judge(new(matter, group, income, 1, GivenRules.Province), Today);

        Assert.Equal((chance, reason, $"{Rules.Version}+330000-1"), (finding.Chance, finding.Reason, finding.Version));
        Assert.Equal(articles.Select(article => $"法律援助法#{article}"), finding.Articles);
        Assert.Equal(reason is not "NoMeans", finding.Sources.Contains("浙司〔2026〕5号"));
    }

    [Theory]
    [InlineData("way: means", "way: rich", "pay: way")]
    [InlineData("topics: [wages]", "topics: [moon]", "pay: topics")]
    [InlineData("matters: [pay, work-injury]", "matters: [pay, moon]", "migrant: matters")]
    [InlineData("from: 2022-01-01", "from: 2022-13-01", "pay: from or until")]
    [InlineData("articles: [法律援助法#31]", "articles: [法律援助法]", "pay: articles or source")]
    [InlineData("province: '110000'", "province: '110100'", "110100: province or income")]
    [InlineData("province: '110000'", "province: '120000'", "120000")]
    [InlineData("id: relief", "id: no-income", "no-income: id")]
    [InlineData("version: 2026-11-27", "version: ''", "version: text")]
    public void What_is_not_whole_is_refused_by_its_id(string whole, string broken, string named)
    {
        var text = File.ReadAllText(Shipped.Path);
        var at = text.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(at >= 0, whole);
        using var file = new TemporaryFile(text[..at] + broken + text[(at + whole.Length)..]);

        var refused = Assert.Throws<InvalidDataException>(() => Shipped.Read(file.Path));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Applicants of every matter, group and province, who say more or less of themselves.</summary>
    private static Gen<AidFacts> Applicants(bool ofProvince) =>
        from matter in Gen.Elements(RulesOf(ofProvince, Rules).MattersOn(Today).Select(matter => (string?)matter.Id).Append(null))
        from grouped in Gen.Elements(RulesOf(ofProvince, Rules).GroupsOn(Today).Select(one => (string?)one.Id).Append(AidFacts.NoGroup).Append(null))
        from income in Gen.Elements<decimal?>(null, 0, 900, 1300, 2600, 3900, 6601, 12_000, 90_000)
        from household in Gen.Elements<int?>(null, 1, 2, 3, 5, 9)
        from province in Gen.Elements(Rules.Standards.Select(standard => (RegionCode?)standard.Province).Append(null))
        select new AidFacts(matter, grouped, income, household, province);

    /// <summary>The law alone, or with a standard, a matter and a group of a province on top.</summary>
    private static AidRules RulesOf(bool ofProvince, AidRules national) => ofProvince ? Published.Over(national) : national;

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
