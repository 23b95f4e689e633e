using Fabang.Modules.Guidance.Triage;

namespace Fabang.Tests.Modules.Guidance;

/// <summary>Data that is not whole is refused, by its id.</summary>
public sealed class TriageReaderTests : IDisposable
{
    private const string Good = """
        sets:
          pay: [wages, construction]
        questions:
          - id: when
            asks: { zh-Hans: 多久了？, en: How long? }
            why: { zh-Hans: 有期限。, en: There is a limit. }
            topics: [pay, none]
            answers:
              - { id: soon, says: { zh-Hans: 一个月内, en: Within a month }, least: 0d, most: 1m }
              - { id: longer, says: { zh-Hans: 更久, en: Longer }, least: 1m }
              - { id: unknown, says: { zh-Hans: 不知道, en: I do not know } }
        limits:
          - id: one-year
            title: { zh-Hans: 一年, en: One year }
            says: { zh-Hans: 从知道那天算。, en: From the day you knew. }
            length: 1y
            soon: 60d
            clock: when
            from: 2008-05-01
            articles: [劳动争议调解仲裁法#27]
            applies:
              - when: { topics: [work] }
                unless: { answers: [when.longer], signs: [kept] }
        urgencies:
          - id: call
            title: { zh-Hans: 先报警, en: Call }
            says: { zh-Hans: 打 110。, en: Call 110. }
            from: 2018-10-26
            source: 公安部
            applies:
              - when: { signs: [kept] }
        ways:
          - id: inspection
            title: { zh-Hans: 劳动监察, en: Inspection }
            costs: { zh-Hans: 免费, en: Free }
            phone: '12333'
            from: 2004-12-01
            until: 2030-12-31
            articles: [劳动保障监察条例#9]
            cases:
              - when: { topics: [pay] }
                because: { zh-Hans: 归他们管。, en: Their duty. }
                place: office
        """;

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-guidance-");

    [Fact]
    public void Rules_are_read_with_topics_spelled_out()
    {
        var book = Read(Good);

        Assert.Equal(["construction", "none", "wages"], book.Questions.Single().Topics.Order(StringComparer.Ordinal));
        Assert.Contains("dismissal", book.Limits.Single().Conditions.Single().When.Topics);
        Assert.Equal(new DateOnly(2030, 12, 31), book.Ways.Single().Validity.Until);
        Assert.Equal("inspection", book.OutcomeOf(book.FactsOf("wages", [], new Dictionary<string, string>()), new DateOnly(2026, 1, 1)).Ways.Single().Rule.Id);
        Assert.Empty(book.OutcomeOf(book.FactsOf("wages", [], new Dictionary<string, string>()), new DateOnly(2031, 1, 1)).Ways);
    }

    [Theory]
    [InlineData("pay: [wages, construction]", "pay: [wages, constructions]", "pay: set")]
    [InlineData("pay: [wages, construction]", "wages: [construction]", "wages: set")]
    [InlineData("id: when", "id: When", "id")]
    [InlineData("en: How long?", "en: ''", "when: asks")]
    [InlineData("en: There is a limit.", "en: ''", "when: why")]
    [InlineData("topics: [pay, none]", "topics: []", "when: topics")]
    [InlineData("topics: [pay, none]", "topics: [nothing]", "when: topics")]
    [InlineData("id: unknown", "id: other", "when: answers")]
    [InlineData("id: longer", "id: soon", "when: answers")]
    [InlineData("most: 1m", "most: a month", "when.soon: answer")]
    [InlineData("length: 1y", "length: a year", "one-year: length")]
    [InlineData("soon: 60d", "soon: 60", "one-year: soon")]
    [InlineData("clock: when", "clock: where", "one-year: clock")]
    [InlineData("answers: [when.longer]", "answers: [when.never]", "one-year: applies")]
    [InlineData("answers: [when.longer]", "answers: [when.unknown]", "one-year: applies")]
    [InlineData("signs: [kept] }\n    urg", "signs: [keeps] }\n    urg", "one-year: applies")]
    [InlineData("from: 2008-05-01", "from: 2008-5-1", "one-year: from or until")]
    [InlineData("until: 2030-12-31", "until: 2003-12-31", "inspection: from or until")]
    [InlineData("articles: [劳动争议调解仲裁法#27]", "articles: [劳动争议调解仲裁法]", "one-year: articles or source")]
    [InlineData("source: 公安部", "source: ''", "call: articles or source")]
    [InlineData("en: Call 110.", "en: ''", "call: says")]
    [InlineData("en: Free", "en: ''", "inspection: costs")]
    [InlineData("phone: '12333'", "phone: '12333x'", "inspection: phone")]
    [InlineData("phone: '12333'", "link: law", "inspection: link or button")]
    [InlineData("place: office", "place: somewhere", "inspection: a case")]
    [InlineData("en: Their duty.", "en: ''", "inspection: a case")]
    [InlineData("phone:", "fone:", "rules.yaml, line")]
    [InlineData("id: inspection", "id: ''", "id")]
    public void What_is_missing_or_wrong_is_named(string good, string bad, string named)
    {
        var text = Good.Replace(good.Replace("\n    urg", "\nurg", StringComparison.Ordinal), bad.Replace("\n    urg", "\nurg", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(Good, text);

        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_there_once_and_nobody_is_asked_more_than_five_questions()
    {
        var question = Good[Good.IndexOf("  - id: when", StringComparison.Ordinal)..Good.IndexOf("limits:", StringComparison.Ordinal)];
        Assert.Contains("when: id", Refused(question), StringComparison.Ordinal);

        var many = string.Concat(Enumerable.Range(0, 5).Select(number => question.Replace("id: when", $"id: when-{number}", StringComparison.Ordinal)));
        Assert.Contains("questions", Refused(many), StringComparison.Ordinal);

        string Refused(string more) => Assert.Throws<InvalidDataException>(() => Read(Good.Replace("limits:", more + "limits:", StringComparison.Ordinal))).Message;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private TriageBook Read(string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "rules.yaml"), text);
        return TriageReader.Read(_folder.FullName, Shipped.Topics, Shipped.Signs.All.Select(sign => sign.Id));
    }
}
