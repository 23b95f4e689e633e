using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Topics;

namespace Fabang.Modules.Guidance.Triage;

/// <summary>Reads the files of <c>content/guidance</c>, and refuses what is not whole, by its id.</summary>
internal sealed partial class TriageReader(TriageNames names)
{
    /// <summary>Pages of this site that a way may lead to.</summary>
    private static readonly string[] Links = ["", "law", "lawyers", "legal-aid"];

    /// <exception cref="InvalidDataException">Something is not whole, names what is none, or an id is there twice; the message names it.</exception>
    public static TriageBook Read(string folder, TopicBook topics, IEnumerable<string> signs)
    {
        var files = System.IO.Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(YamlFile.Read<RulesInFile>).ToList();
        var names = new TriageNames(topics, signs);
        foreach (var (name, members) in files.SelectMany(file => file.Sets))
        {
            if (!Id().IsMatch(name) || !names.TryAddSet(name, members))
            {
                throw Wrong(name, "set");
            }
        }

        var reader = new TriageReader(names);
        var questions = files.SelectMany(file => file.Questions).Select(reader.Question).ToList();
        questions.ForEach(names.AddAnswers);
        var book = new TriageBook(
            questions,
            [.. files.SelectMany(file => file.Limits).Select(limit => reader.Limit(limit, questions))],
            [.. files.SelectMany(file => file.Urgencies).Select(reader.Urgency)],
            [.. files.SelectMany(file => file.Ways).Select(reader.Way)]);
        Check(book, topics);
        return book;
    }

    private static void Check(TriageBook book, TopicBook topics)
    {
        var ids = new[] { book.Questions.Select(one => one.Id), book.Limits.Select(one => one.Id), book.Urgencies.Select(one => one.Id), book.Ways.Select(one => one.Id) };
        foreach (var twice in ids.SelectMany(kind => kind.GroupBy(id => id, StringComparer.Ordinal)).Where(same => same.Count() > 1))
        {
            throw Wrong(twice.Key, "id (it is there twice)");
        }

        foreach (var topic in topics.Topics.Select(topic => topic.Id).Append(TriageFacts.NoTopic).Where(topic => book.QuestionsFor(topic).Count > TriageBook.MostQuestions))
        {
            throw Wrong(topic, $"questions (more than {TriageBook.MostQuestions})");
        }
    }

    private TriageQuestion Question(RulesInFile.QuestionInFile question)
    {
        var answers = question.Answers.ConvertAll(answer => Answer(question, answer));
        var topics = names.Topics(question.Topics);
        var lacking = !Id().IsMatch(question.Id) ? "id"
            : question.Asks.Lacks() ? "asks"
            : question.Why.Lacks() ? "why"
            : topics is not { Count: > 0 } ? "topics"
            : answers.Count < 3 || answers[^1].Id != TriageAnswer.Unknown || answers.DistinctBy(answer => answer.Id).Count() != answers.Count ? "answers"
            : null;
        return lacking is null ? new TriageQuestion(question.Id, question.Asks.Both, question.Why.Both, topics!, answers) : throw Wrong(question.Id, lacking);
    }

    private TriageAnswer Answer(RulesInFile.QuestionInFile question, RulesInFile.AnswerInFile answer)
    {
        var topics = names.Topics(answer.Topics);
        return Id().IsMatch(answer.Id) && !answer.Says.Lacks() && topics is not null && IsPeriod(answer.Least) && IsPeriod(answer.Most)
            ? new TriageAnswer(answer.Id, answer.Says.Both, topics, Period.Parse(answer.Least), Period.Parse(answer.Most))
            : throw Wrong($"{question.Id}.{answer.Id}", "answer");
    }

    private LimitRule Limit(RulesInFile.LimitInFile limit, List<TriageQuestion> questions)
    {
        var conditions = names.Conditions(limit.Applies);
        var lacking = limit.Says.Lacks() ? "says"
            : !IsPeriod(limit.Length) ? "length"
            : !IsPeriod(limit.Soon) ? "soon"
            : limit.Clock.Length > 0 && !questions.Exists(question => question.Id == limit.Clock && question.Answers.Any(answer => answer.Least is not null)) ? "clock"
            : conditions is null ? "applies"
            : null;
        var validity = Validity(limit);
        return lacking is null
            ? new LimitRule(limit.Id, limit.Title.Both, limit.Says.Both, Period.Parse(limit.Length), Period.Parse(limit.Soon), Given(limit.Clock), limit.Short, conditions!, validity)
            : throw Wrong(limit.Id, lacking);
    }

    private UrgencyRule Urgency(RulesInFile.UrgencyInFile urgency)
    {
        var validity = Validity(urgency);
        return urgency.Says.Lacks() ? throw Wrong(urgency.Id, "says")
            : new UrgencyRule(urgency.Id, urgency.Title.Both, urgency.Says.Both, names.Conditions(urgency.Applies) ?? throw Wrong(urgency.Id, "applies"), validity);
    }

    private WayRule Way(RulesInFile.WayInFile way)
    {
        var validity = Validity(way);
        var lacking = way.Costs.Lacks() ? "costs"
            : way.HowLong?.Lacks() is true ? "how-long"
            : !way.Phone.All(char.IsAsciiDigit) ? "phone"
            : !Links.Contains(way.Link) || (way.Link.Length > 0) != (way.Button?.Lacks() is false) ? "link or button"
            : way.Bring.Concat(way.Notes).Any(one => one.Lacks()) ? "bring or notes"
            : way.Cases.Count == 0 ? "cases"
            : null;
        return lacking is null
            ? new WayRule(
                way.Id, way.Title.Both, way.Costs.Both, way.HowLong?.Both, Given(way.Phone), Given(way.Link), way.Button?.Both,
                [.. way.Bring.Select(one => one.Both)], [.. way.Notes.Select(one => one.Both)], [.. way.Cases.Select(one => Case(way.Id, one))], validity)
            : throw Wrong(way.Id, lacking);
    }

    private WayCase Case(string way, RulesInFile.CaseInFile one) =>
        !one.Because.Lacks() && names.Condition(one) is { } condition && Enum.TryParse<WayPlace>(one.Place, ignoreCase: true, out var place)
            && (one.Likelihood.Length == 0 || Enum.TryParse<Likelihood>(one.Likelihood, ignoreCase: true, out _)) && one.Articles.TrueForAll(ArticleNames.IsArticle)
            ? new WayCase(
                condition, one.Because.Both, place, one.Likelihood.Length == 0 ? null : Enum.Parse<Likelihood>(one.Likelihood, ignoreCase: true), Given(one.Specialty), one.Articles)
            : throw Wrong(way, $"a case (\"{one.Because.En}\")");

    private static Validity Validity(RulesInFile.RuleInFile rule)
    {
        var lacking = !Id().IsMatch(rule.Id) ? "id" : rule.Title.Lacks() ? "title" : rule.LacksValidity();
        return lacking is null ? rule.Validity() : throw Wrong(rule.Id, lacking);
    }

    private static bool IsPeriod(string text) => text.Length == 0 || Period.Parse(text) is not null;

    private static string? Given(string text) => text.Length == 0 ? null : text;

    private static InvalidDataException Wrong(string id, string lacking) => new($"content/guidance, {id}: {lacking} is missing or wrong.");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
