using Fabang.Kernel;
using Fabang.Kernel.Time;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.LegalAid.RuleBook;
using Fabang.Modules.LegalAid.RuleBook.Reruns;
using Fabang.Tests.Modules.Messaging;

namespace Fabang.Tests.Modules.LegalAid;

/// <summary>The rules of a version of rules, without a database.</summary>
public class AidRuleVersionTests
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Bert = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = Now.DayInChina();
    private static readonly AidRules National = Shipped.Rules;

    private static readonly Dictionary<AidRuleStatus, Action<AidRuleVersion>> Deeds = new()
    {
        [AidRuleStatus.Draft] = version => version.SetStandard(Anna, Today, GivenRules.Standard(2500, Today), Now),
        [AidRuleStatus.Submitted] = version => version.Submit(Anna, National, Now),
        [AidRuleStatus.Published] = version => version.Publish(Bert, National, Now),
        [AidRuleStatus.Returned] = version => version.Return(Bert, "请附上文号", Now),
        [AidRuleStatus.Superseded] = version => version.Supersede(),
        [AidRuleStatus.Discarded] = version => version.Discard(),
    };

    [Fact]
    public void Every_state_can_be_reached_and_the_readme_draws_them()
    {
        Assert.Equal(Enum.GetValues<AidRuleStatus>().ToHashSet(), AidRuleVersion.Moves.ReachableFrom(AidRuleStatus.Draft).ToHashSet());
        Assert.Contains(AidRuleVersion.Moves.ToMermaid(), ReadMe.Of("LegalAid"), StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<RerunStatus>().ToHashSet(), RefusalRerun.Moves.ReachableFrom(RerunStatus.ToConfirm).ToHashSet());
        Assert.Contains(RefusalRerun.Moves.ToMermaid(), ReadMe.Of("LegalAid"), StringComparison.Ordinal);
    }

    public static TheoryData<AidRuleStatus, AidRuleStatus> Pairs =>
        [.. from one in Enum.GetValues<AidRuleStatus>() from other in Enum.GetValues<AidRuleStatus>() where other != one select new TheoryDataRow<AidRuleStatus, AidRuleStatus>(one, other)];

    [Theory, MemberData(nameof(Pairs))]
    public void What_the_table_lacks_is_refused(AidRuleStatus one, AidRuleStatus other)
    {
        var version = In(one);

        if (AidRuleVersion.Moves.Allows(one, other))
        {
            Deeds[other](version);
            Assert.Equal(other, version.Status);
        }
        else
        {
            Assert.Equal("LegalAid.RulesCannotMove", Broken(() => Deeds[other](version)));
            Assert.Equal(one, version.Status);
        }
    }

    [Fact]
    public void Nobody_decides_on_what_they_wrote_and_nobody_else_writes()
    {
        var version = In(AidRuleStatus.Submitted);
        Assert.Equal("LegalAid.RulesNeedAnother", Broken(() => version.Publish(Anna, National, Now)));
        Assert.Equal("LegalAid.RulesNeedAnother", Broken(() => version.Return(Anna, "再想想", Now)));
        Assert.Equal("LegalAid.RulesNeedReason", Broken(() => version.Return(Bert, " ", Now)));

        var draft = In(AidRuleStatus.Draft);
        Assert.All<Action>(
            [
                () => draft.SetStandard(Bert, Today, null, Now), () => draft.PutMatter(Bert, GivenRules.Own("渔船", Today), AidWay.Means), () => draft.RemoveMatter(Bert, "x"),
                () => draft.PutGroup(Bert, GivenRules.Own("渔民", Today), [], National), () => draft.RemoveGroup(Bert, "x"), () => draft.RemoveCase(Bert, Bert),
                () => draft.AddCase(Bert, GivenRules.Case("pay", 1, Today, AidChance.Likely), National), () => draft.Submit(Bert, National, Now),
            ],
            deed => Assert.Equal("LegalAid.RulesAreAnothers", Broken(deed)));
    }

    [Fact]
    public void Without_cases_or_with_one_that_comes_out_wrong_it_is_not_sent_on()
    {
        var version = GivenRules.Draft(Anna, Now);
        version.RemoveCase(Anna, version.Cases[2].Id);
        Assert.Equal("LegalAid.RulesNeedCases", Broken(() => version.Submit(Anna, National, Now)));
        version.AddCase(Anna, GivenRules.Case("pay", 2601, Today, AidChance.Likely), National);
        Assert.Equal("LegalAid.RulesCaseFails", Broken(() => version.Submit(Anna, National, Now)));
        Assert.Equal([true, true, false], version.Outcomes(National).Select(outcome => outcome.Passes));
        version.RemoveCase(Anna, version.Cases[2].Id);
        version.AddCase(Anna, GivenRules.Case("pay", 2600, Today, AidChance.Likely), National);

        version.Submit(Anna, National, Now);

        Assert.Equal(AidRuleStatus.Submitted, version.Status);
    }

    [Fact]
    public void Three_cases_that_all_could_get_it_are_not_enough()
    {
        var version = GivenRules.Draft(Anna, Now);
        version.RemoveCase(Anna, version.Cases[1].Id);
        version.AddCase(Anna, GivenRules.Case("brave", 9, Today, AidChance.Likely), National);

        Assert.Equal("LegalAid.RulesNeedCases", Broken(() => version.Submit(Anna, National, Now)));
    }

    [Fact]
    public void Publishing_looks_at_the_cases_again()
    {
        var version = In(AidRuleStatus.Submitted);
        var changed = new AidRules("later", [.. National.Matters.Select(matter => matter.Id == "violence" ? matter with { Way = AidWay.Means } : matter)], National.Groups, National.Standards);

        Assert.Equal("LegalAid.RulesCaseFails", Broken(() => version.Publish(Bert, changed, Now)));
    }

    [Fact]
    public void It_holds_from_its_day_or_from_its_publication_where_that_is_later()
    {
        var early = GivenRules.Draft(Anna, Now, from: Today.AddDays(3));
        early.Submit(Anna, National, Now);
        early.Publish(Bert, National, Now);
        Assert.Equal(Today.AddDays(3), early.HoldsFrom);

        var late = In(AidRuleStatus.Submitted);
        late.Publish(Bert, National, Now.AddDays(5));
        Assert.Equal(Today.AddDays(5), late.HoldsFrom);
        Assert.Equal("LegalAid.RulesInThePast", Broken(() => GivenRules.Draft(Anna, Now).Submit(Anna, National, Now.AddDays(1))));
        Assert.Equal("LegalAid.RulesInThePast", Broken(() => GivenRules.Draft(Anna, Now).SetStandard(Anna, Today.AddDays(-1), null, Now)));
    }

    [Fact]
    public void What_was_taken_out_never_lends_its_id_and_what_a_group_names_stays()
    {
        var version = GivenRules.Draft(Anna, Now);
        version.PutMatter(Anna, GivenRules.Own("渔船上受的伤", Today), AidWay.Means);
        var boat = version.Own.Matters[0].Id;
        Assert.Equal("own-330000-1", boat);
        version.PutGroup(Anna, GivenRules.Own("渔民", Today), [boat], National);
        Assert.Equal("LegalAid.RulesMatterInUse", Broken(() => version.RemoveMatter(Anna, boat)));
        version.RemoveGroup(Anna, version.Own.Groups[0].Id);
        version.RemoveMatter(Anna, boat);
        version.PutMatter(Anna, GivenRules.Own("海上失踪", Today), AidWay.NoMeans);

        Assert.Equal("own-330000-3", version.Own.Matters.Single().Id);
        version.PutMatter(Anna, GivenRules.Own("海上失踪的家人", Today, "own-330000-3"), AidWay.NoMeans);
        Assert.Equal(("own-330000-3", "海上失踪的家人"), (version.Own.Matters.Single().Id, version.Own.Matters.Single().Title.Chinese));
        Assert.Equal("LegalAid.RulesChangedSince", Broken(() => version.PutMatter(Anna, GivenRules.Own("没有", Today, boat), AidWay.Means)));
        Assert.Equal("LegalAid.RulesChooseWay", Broken(() => version.PutMatter(Anna, GivenRules.Own("没有", Today), AidWay.Notified)));
        Assert.Equal("LegalAid.RulesChooseMatters", Broken(() => version.PutGroup(Anna, GivenRules.Own("没有", Today), ["moon"], National)));
    }

    [Fact]
    public void Bad_data_is_not_sent_on()
    {
        Assert.Equal("LegalAid.RulesStandardTooLate", Broken(() => GivenRules.Draft(Anna, Now).SetStandard(Anna, Today, GivenRules.Standard(2600, Today.AddDays(1)), Now)));
        Assert.Equal("LegalAid.RulesBadArticle", Broken(() => GivenRules.Draft(Anna, Now).PutMatter(
            Anna, GivenRules.Own("渔船", Today) with { Validity = new(Today, null, ["条例"], "浙司〔2026〕5号") }, AidWay.Means)));
        Assert.Equal("LegalAid.RulesEndsTooEarly", Broken(() => GivenRules.Draft(Anna, Now).PutMatter(
            Anna, GivenRules.Own("渔船", Today) with { Validity = new(Today, Today.AddDays(-1), [], "浙司〔2026〕5号") }, AidWay.Means)));
        var version = GivenRules.Draft(Anna, Now);
        version.PutMatter(Anna, GivenRules.Own("渔船", Today) with { Title = new("渔船", " ") }, AidWay.Means);
        var broken = Assert.Throws<BrokenRuleException>(() => version.Submit(Anna, National, Now));
        Assert.Equal(("LegalAid.RulesNotWhole", (object)"own-330000-1"), (broken.Code, broken.Details[0]));
    }

    [Fact]
    public void A_new_version_begins_with_what_the_last_one_says()
    {
        var old = GivenRules.Published(Now, write: (version, author) => version.PutMatter(author, GivenRules.Own("渔船", Today), AidWay.Means));

        var next = AidRuleVersion.Begin(GivenRules.Province, 2, old, Bert, Now.AddDays(40));

        Assert.Equal((old.Own, old.LastItem, "330000-2", AidRuleStatus.Draft), (next.Own, next.LastItem, next.Number, next.Status));
        Assert.All(next.Cases, one => Assert.Equal(Today.AddDays(40), one.Day));
        Assert.Equal(old.Cases.Select(one => one.Id), next.Cases.Select(one => one.Id));
    }

    [Fact]
    public void Differences_and_preview_say_what_would_change()
    {
        var version = GivenRules.Draft(Anna, Now, income: 2300);
        version.PutGroup(Anna, GivenRules.Own("渔民", Today), ["pay"], National);

        var differences = RuleDifferences.Of(National, null, version);
        var preview = RulePreview.Of(National, version.Over(National), GivenRules.Province, Today);

        Assert.Equal(["Rules.DiffIncome", "Rules.DiffFrom", "Rules.DiffSource", "Rules.DiffReal", "Rules.DiffGroupIn"], differences.Select(one => one.Key));
        Assert.Equal(["2,200", "2,300"], differences[0].Details);
        // Those of the grid between the standards: one income, two households, of each matter that asks for means; but who is of a group was likely before.
        var turned = preview.Changes.Where(change => change.Group is null).ToList();
        Assert.Equal(National.MattersOn(Today).Count(matter => matter.Way is AidWay.Means or AidWay.MeansOrReason), turned.Count);
        Assert.All(turned, change => Assert.Equal((2300m, 2300m, AidChance.Likely, 2), (change.Least, change.Most, change.After, change.Applicants)));
        Assert.Contains(preview.Changes, change => change.Group?.Chinese == "渔民" && change.Matter.Chinese.Contains("工钱", StringComparison.Ordinal) && change.Most == 8000);
        Assert.Equal(preview.Changed, preview.Changes.Sum(change => change.Applicants));
    }

    private static AidRuleVersion In(AidRuleStatus status)
    {
        var version = GivenRules.Draft(Anna, Now);
        AidRuleStatus[] way = status switch
        {
            AidRuleStatus.Published => [AidRuleStatus.Submitted, AidRuleStatus.Published],
            AidRuleStatus.Superseded => [AidRuleStatus.Submitted, AidRuleStatus.Published, AidRuleStatus.Superseded],
            AidRuleStatus.Returned => [AidRuleStatus.Submitted, AidRuleStatus.Returned],
            AidRuleStatus.Draft => [],
            _ => [status],
        };
        Array.ForEach(way, step => Deeds[step](version));
        return version;
    }

    private static string Broken(Action deed) => Assert.Throws<BrokenRuleException>(deed).Code;
}
