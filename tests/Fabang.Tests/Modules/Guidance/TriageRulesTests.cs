using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.Matters.Intakes;

namespace Fabang.Tests.Modules.Guidance;

/// <summary>What is proposed to whom, by table.</summary>
public class TriageRulesTests
{
    [Theory]
    // 《法律援助法》第三十二条: whatever the means.
    [InlineData("domestic-violence", "", "", Likelihood.Likely)]
    [InlineData("divorce", "violence.before money.enough", "", Likelihood.Likely)]
    [InlineData("divorce", "", "violence-at-home", Likelihood.Likely)]
    [InlineData("divorce", "", "", Likelihood.Unknown)]
    // 第四十二条: means are not checked.
    [InlineData("wages", "migrant.migrant", "", Likelihood.Likely)]
    [InlineData("wages", "migrant.migrant money.enough", "", Likelihood.Likely)]
    [InlineData("work-injury", "migrant.migrant", "", Likelihood.Likely)]
    [InlineData("elders", "money.no-income", "", Likelihood.Likely)]
    // 第三十一条: by the matter, and by means.
    [InlineData("wages", "", "", Likelihood.Unknown)]
    [InlineData("wages", "money.hard", "", Likelihood.Likely)]
    [InlineData("wages", "money.enough", "", Likelihood.Unlikely)]
    [InlineData("traffic", "", "", Likelihood.Unknown)]
    [InlineData("traffic", "hurt.hurt money.hard", "", Likelihood.Likely)]
    [InlineData("traffic", "hurt.things money.hard", "", Likelihood.Unlikely)]
    [InlineData("private-lending", "", "", Likelihood.Unlikely)]
    [InlineData("shareholders", "", "", Likelihood.Unlikely)]
    // 第二十五条, 第二十九条, 《刑事诉讼法》第三十五条.
    [InlineData("detention", "side.minor money.enough", "", Likelihood.Likely)]
    [InlineData("sentence", "side.grave", "", Likelihood.Likely)]
    [InlineData("detention", "side.accused money.hard", "", Likelihood.Likely)]
    [InlineData("theft", "side.victim", "", Likelihood.Unknown)]
    [InlineData("detention", "", "", Likelihood.Unknown)]
    [InlineData("none", "", "", Likelihood.Unknown)]
    public void Legal_aid_is_likely_not_yet_known_or_unlikely(string topic, string answers, string signs, Likelihood expected) =>
        Assert.Equal(expected, Case("legal-aid", topic, answers, signs)?.Likelihood);

    [Theory]
    [InlineData("police", "domestic-violence", "", "", WayPlace.First)]
    [InlineData("police", "divorce", "", "violence-at-home", WayPlace.First)]
    [InlineData("police", "divorce", "", "", null)]
    [InlineData("police", "assault", "reported.not-yet", "", WayPlace.First)]
    [InlineData("police", "assault", "reported.reported", "", WayPlace.Office)]
    [InlineData("police", "theft", "side.accused", "", null)]
    [InlineData("traffic-police", "traffic", "", "", WayPlace.Office)]
    [InlineData("protection-order", "divorce", "violence.now", "", WayPlace.First)]
    [InlineData("protection-order", "divorce", "violence.never", "", null)]
    [InlineData("labour-inspection", "wages", "", "", WayPlace.Office)]
    [InlineData("labour-inspection", "wages", "when.longer", "", WayPlace.Not)]
    [InlineData("labour-inspection", "wages", "when.longer employed.still", "", WayPlace.Office)]
    [InlineData("labour-inspection", "goods", "", "", null)]
    [InlineData("labour-arbitration", "dismissal", "", "", WayPlace.Office)]
    [InlineData("labour-arbitration", "dismissal", "decision.award", "", WayPlace.Not)]
    [InlineData("labour-arbitration", "work-injury", "recognised.not-yet", "", WayPlace.Not)]
    [InlineData("injury-recognition-office", "work-injury", "recognised.not-yet", "", WayPlace.First)]
    [InlineData("injury-recognition-office", "work-injury", "recognised.recognised", "", null)]
    [InlineData("civil-court", "dismissal", "", "", null)]
    [InlineData("civil-court", "dismissal", "decision.award", "", WayPlace.First)]
    [InlineData("civil-court", "private-lending", "", "", WayPlace.Office)]
    [InlineData("civil-court", "private-lending", "decision.final", "", WayPlace.Not)]
    [InlineData("enforcement-court", "private-lending", "decision.final", "", WayPlace.First)]
    [InlineData("enforcement-court", "enforcement", "", "", WayPlace.Office)]
    [InlineData("market-supervision", "online-shopping", "", "", WayPlace.Office)]
    [InlineData("market-supervision", "online-shopping", "seller.private", "", WayPlace.Not)]
    [InlineData("tax-office", "tax", "", "", WayPlace.Office)]
    [InlineData("notary", "inheritance", "heirs.agreed", "", WayPlace.Office)]
    [InlineData("notary", "inheritance", "heirs.quarrel", "", WayPlace.Not)]
    [InlineData("land-arbitration-office", "rural-land", "land.contract", "", WayPlace.Office)]
    [InlineData("land-government", "rural-land", "land.owner", "", WayPlace.Office)]
    [InlineData("civil-court", "rural-land", "land.owner", "", WayPlace.Not)]
    [InlineData("review-office", "penalties", "when.two-months", "", WayPlace.Office)]
    [InlineData("review-office", "penalties", "when.half-year", "", WayPlace.Not)]
    [InlineData("administrative-court", "penalties", "when.half-year", "", WayPlace.Office)]
    [InlineData("administrative-court", "penalties", "when.two-years", "", WayPlace.Not)]
    [InlineData("community-mediation", "neighbours", "", "", WayPlace.Help)]
    [InlineData("community-mediation", "neighbours", "other-side.refuses", "", WayPlace.Not)]
    [InlineData("community-mediation", "neighbours", "violence.now", "", WayPlace.Not)]
    [InlineData("community-mediation", "penalties", "", "", null)]
    [InlineData("traffic-mediation", "traffic", "", "", WayPlace.Help)]
    [InlineData("medical-mediation", "medical", "", "", WayPlace.Help)]
    [InlineData("labour-mediation", "dismissal", "other-side.refuses", "", WayPlace.Not)]
    [InlineData("city-hotline", "none", "", "", WayPlace.Office)]
    public void A_body_is_proposed_where_it_is_its_duty(string way, string topic, string answers, string signs, WayPlace? expected) =>
        Assert.Equal(expected, Case(way, topic, answers, signs)?.Place);

    [Theory]
    [InlineData("labour-arbitration", "dismissal", "", LimitStanding.Unknown)]
    [InlineData("labour-arbitration", "dismissal", "when.two-months", LimitStanding.Open)]
    [InlineData("labour-arbitration", "dismissal", "when.one-year", LimitStanding.Soon)]
    [InlineData("labour-arbitration", "dismissal", "when.two-years", LimitStanding.PerhapsOver)]
    [InlineData("labour-arbitration", "wages", "employed.still when.longer", null)]
    [InlineData("labour-arbitration", "dismissal", "decision.award", null)]
    [InlineData("wages-while-employed", "wages", "employed.still", LimitStanding.NotRunning)]
    [InlineData("three-years", "private-lending", "when.three-years", LimitStanding.Soon)]
    [InlineData("three-years", "private-lending", "when.longer", LimitStanding.PerhapsOver)]
    [InlineData("three-years", "private-lending", "when.one-year", LimitStanding.Open)]
    [InlineData("three-years", "custody", "", null)]
    [InlineData("review", "penalties", "when.two-months", LimitStanding.Soon)]
    [InlineData("review", "penalties", "when.half-year", LimitStanding.PerhapsOver)]
    [InlineData("administrative-suit", "penalties", "when.half-year", LimitStanding.Soon)]
    [InlineData("appeal", "divorce", "decision.judgment", LimitStanding.Soon)]
    [InlineData("appeal", "theft", "decision.judgment", null)]
    [InlineData("criminal-appeal", "theft", "decision.judgment", LimitStanding.Soon)]
    [InlineData("award-suit", "wages", "decision.award", LimitStanding.Soon)]
    [InlineData("enforcement-limit", "divorce", "decision.final", LimitStanding.Unknown)]
    public void A_time_limit_stands_as_the_answers_tell(string limit, string topic, string answers, LimitStanding? expected) =>
        Assert.Equal(expected, Shipped.Outcome(topic, answers).Limits.SingleOrDefault(one => one.Rule.Id == limit)?.Standing);

    [Theory]
    [InlineData("safety", "domestic-violence", "")]
    [InlineData("safety", "divorce", "violence.now")]
    [InlineData("child-in-danger", "custody", "violence.now")]
    [InlineData("lawyer-at-once", "detention", "")]
    [InlineData("child-accused", "theft", "side.minor")]
    public void What_cannot_wait_is_said(string urgency, string topic, string answers) =>
        Assert.Contains(urgency, Shipped.Outcome(topic, answers).Urgencies.Select(rule => rule.Id));

    [Fact]
    public void What_is_not_asked_for_a_topic_or_is_no_answer_changes_nothing()
    {
        var facts = Shipped.Book.FactsOf("divorce", [], new Dictionary<string, string> { ["migrant"] = "migrant", ["violence"] = "nonsense", ["money"] = "unknown", ["<script>"] = "x" });

        Assert.Empty(facts.Answers);
    }

    [Fact]
    public void What_would_make_legal_aid_likely_is_told()
    {
        var facts = Shipped.Facts("wages");
        var aid = Shipped.Book.Ways.Single(way => way.Id == "legal-aid");

        Assert.Equal(["migrant.migrant", "money.relief", "money.no-income", "money.hard"], Shipped.Book.WouldMakeLikely(aid, facts).Select(other => $"{other.Question.Id}.{other.Answer.Id}"));
        Assert.Empty(Shipped.Book.WouldMakeLikely(aid, Shipped.Facts("shareholders")));
    }

    [Fact]
    public void A_rule_that_does_not_hold_yet_is_not_applied() =>
        Assert.DoesNotContain(Shipped.Book.OutcomeOf(Shipped.Facts("penalties"), new DateOnly(2023, 12, 31)).Limits, limit => limit.Rule.Id == "review");

    private static WayCase? Case(string way, string topic, string answers, string signs) =>
        Shipped.Outcome(topic, answers, signs).Ways.SingleOrDefault(chosen => chosen.Rule.Id == way)?.Case;
}
