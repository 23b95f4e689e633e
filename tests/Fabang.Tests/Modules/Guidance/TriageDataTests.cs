using Fabang.Modules.Directory;
using Fabang.Modules.Guidance.Triage;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Matters.Intakes;
using Fabang.Tests.Modules.LawLibrary;

namespace Fabang.Tests.Modules.Guidance;

/// <summary>The questions and rules that ship, as a whole: nothing is asked for nothing, nothing is out of reach, nothing is without its source.</summary>
public class TriageDataTests
{
    private static readonly List<(TriageFacts Facts, TriageOutcome Outcome)> Everything =
        [.. Shipped.Everything().Select(facts => (facts, Shipped.Book.OutcomeOf(facts, Shipped.Today)))];

    [Fact]
    public void At_most_five_questions_are_asked_and_each_may_be_left_open()
    {
        Assert.All(Shipped.EveryTopic, topic => Assert.InRange(Shipped.Book.QuestionsFor(topic).Count, 0, TriageBook.MostQuestions));
        Assert.All(Shipped.Book.Questions, question => Assert.Equal(TriageAnswer.Unknown, question.Answers[^1].Id));
        Assert.All(Shipped.EveryTopic, topic => Assert.All(Shipped.Book.QuestionsFor(topic), question => Assert.Equal(TriageAnswer.Unknown, question.AnswersFor(topic).Last().Id)));
    }

    [Fact]
    public void Every_question_changes_the_outcome_for_every_topic_it_is_asked_for()
    {
        var idle = from topic in Shipped.EveryTopic
                   let outcomes = Everything.Where(one => one.Facts.Topic == topic && one.Facts.Signs.Count == 0).ToList()
                   from question in Shipped.Book.QuestionsFor(topic)
                   where !outcomes.Exists(one => !one.Facts.Answers.ContainsKey(question.Id)
                       && question.AnswersFor(topic).Any(answer => answer.Id != TriageAnswer.Unknown
                           && Shipped.Book.OutcomeOf(one.Facts.With(question.Id, answer.Id), Shipped.Today).Gist != one.Outcome.Gist))
                   select $"{topic}: {question.Id}";

        Assert.Empty(idle);
    }

    [Fact]
    public void Every_case_of_every_way_is_reached_by_somebody()
    {
        var reached = Everything.SelectMany(one => one.Outcome.Ways).Select(way => way.Case).ToHashSet(ReferenceEqualityComparer.Instance);

        Assert.Empty(from way in Shipped.Book.Ways from one in way.Cases where !reached.Contains(one) select $"{way.Id}: {one.Because.English}");
    }

    [Fact]
    public void Every_limit_and_every_urgency_is_reached_by_somebody()
    {
        Assert.Empty(Shipped.Book.Limits.Except(Everything.SelectMany(one => one.Outcome.Limits).Select(limit => limit.Rule)).Select(rule => rule.Id));
        Assert.Empty(Shipped.Book.Urgencies.Except(Everything.SelectMany(one => one.Outcome.Urgencies)).Select(rule => rule.Id));
    }

    [Fact]
    public void Nobody_is_left_without_a_way_and_everybody_is_told_of_legal_aid_and_of_what_costs()
    {
        Assert.All(Everything, one =>
        {
            var ids = one.Outcome.Ways.Select(way => way.Rule.Id).ToList();
            Assert.Contains("read-law", ids);
            Assert.Contains("legal-aid", ids);
            Assert.Contains("paid-lawyer", ids);
            Assert.Equal(WayPlace.Paid, one.Outcome.Ways.Single(way => way.Rule.Id == "paid-lawyer").Case.Place);
        });
    }

    [Fact]
    public void Somebody_in_danger_is_never_sent_to_mediation()
    {
        var danger = Everything.Where(one => one.Facts.Said("violence.now"));

        Assert.DoesNotContain(danger.SelectMany(one => one.Outcome.Ways), way => way.Rule.Id.EndsWith("-mediation", StringComparison.Ordinal) && way.Case.Place is not WayPlace.Not);
    }

    [Fact]
    public void A_specialty_is_one_of_the_directory()
    {
        var known = new DirectoryLists().Specialties.Select(specialty => specialty.Code).ToList();

        Assert.All(Shipped.Book.Ways.SelectMany(way => way.Cases).Select(one => one.Specialty).OfType<string>(), code => Assert.Contains(code, known));
    }

    [Fact]
    public void A_number_has_a_source_and_no_rule_ends_before_it_begins()
    {
        Assert.All(Shipped.Book.Ways.Where(way => way.Phone is not null), way => Assert.True(
            way.Validity.Source?.Contains(way.Phone!, StringComparison.Ordinal) is true || way.Phone == "12315", $"{way.Id} has a number and no source for it"));
        Assert.All(Shipped.Book.Ways, way => Assert.True(way.Validity.Holds(Shipped.Today), way.Id));
    }

    [Fact]
    public void Every_article_that_is_named_exists_in_the_newest_texts()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var laws = RealLaws.Newest();
        var named = Shipped.Book.Limits.SelectMany(rule => rule.Validity.Articles)
            .Concat(Shipped.Book.Urgencies.SelectMany(rule => rule.Validity.Articles))
            .Concat(Shipped.Book.Ways.SelectMany(way => way.Validity.Articles.Concat(way.Cases.SelectMany(one => one.Articles)))).Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(named, article => !(ArticleNames.TryParse(article, out var law, out var number)
            && laws.TryGetValue(law, out var text) && text.Articles.Any(one => one.Key == number)));
    }
}
