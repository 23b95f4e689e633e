using Fabang.Modules.Topics;

namespace Fabang.Tests.Modules.Topics;

public sealed class TopicReaderTests : IDisposable
{
    private const string Good = """
        groups:
          - id: family
            name: { zh-Hans: 家庭, en: Family }
            topics:
              - id: divorce
                name: { zh-Hans: 离婚, en: Divorce }
                label: 婚姻家庭
                sure: [离婚]
                hints: [老公]
        """;

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-topics-");

    private static string Shipped => Path.Combine(AppContext.BaseDirectory, "content", "topics", "topics.yaml");

    [Fact]
    public void A_topic_is_read_with_its_group_and_its_words()
    {
        var topic = Assert.Single(Read(Good).Topics);

        Assert.Equal(("divorce", "离婚", "Divorce", "婚姻家庭"), (topic.Id, topic.Name.Chinese, topic.Name.English, topic.Topic.Label));
        Assert.Equal(["离婚", "老公"], topic.Topic.Sure.Concat(topic.Topic.Hints));
    }

    [Theory]
    [InlineData("en: Divorce", "en: ''", "divorce: name")]
    [InlineData("en: Family", "en: ''", "family: name")]
    [InlineData("label: 婚姻家庭", "label: 婚姻", "divorce: label")]
    [InlineData("sure: [离婚]", "sure: []", "divorce: sure")]
    [InlineData("hints: [老公]", "hints: ['']", "divorce: hints")]
    [InlineData("id: divorce", "id: Divorce!", "id is missing or wrong")]
    [InlineData("hints:", "hins:", "line 9")]
    [InlineData(Good, "", "no topics")]
    public void What_is_missing_or_wrong_is_named(string good, string bad, string named)
    {
        var refused = Assert.Throws<InvalidDataException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Contains("topics.yaml", refused.Message, StringComparison.Ordinal);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_there_once()
    {
        var topic = Good[Good.IndexOf("      - id: divorce", StringComparison.Ordinal)..];

        Assert.Contains("divorce", Assert.Throws<InvalidDataException>(() => Read(Good + "\n" + topic)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_topics_that_ship_are_whole_and_every_label_has_one()
    {
        var book = TopicReader.Read(Shipped);

        Assert.Equal(Fabang.Search.Topics.TopicLabels.All.Order(), book.Topics.Select(topic => topic.Topic.Label).Distinct().Order());
        Assert.Equal("拖欠工资", book.Find("wages")!.Name.Chinese);
        Assert.Null(book.Find("no-such-topic"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private TopicBook Read(string text)
    {
        var path = Path.Combine(_folder.FullName, "topics.yaml");
        File.WriteAllText(path, text);
        return TopicReader.Read(path);
    }
}
