using Fabang.Modules.Topics.Danger;

namespace Fabang.Tests.Modules.Topics;

public sealed class DangerReaderTests : IDisposable
{
    private const string Good = """
        past: [去年]
        now: [又]
        numbers:
          '110':
            name: { zh-Hans: 报警, en: Police }
            says: { zh-Hans: 马上打。, en: Call at once. }
        signs:
          - id: violence
            title: { zh-Hans: 先保证安全, en: Safety first }
            says: { zh-Hans: 离开那里。, en: Leave. }
            words: ['打(了)?我']
            not: [没打我]
            past: true
            numbers: ['110']
            articles:
              - law: 反家庭暴力法
                article: '23'
                says: { zh-Hans: 保护令, en: Protection order }
        """;

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-danger-");

    [Theory]
    [InlineData("他打我", true)]
    [InlineData("他没打我", false)]
    [InlineData("去年他打了我", false)]
    [InlineData("去年他打了我，昨天又打了我", true)]
    public void What_is_denied_or_long_ago_is_no_sign(string story, bool isSign) => Assert.Equal(isSign, Read(Good).In(story).Count > 0);

    [Fact]
    public void Help_is_read_with_its_numbers_and_articles()
    {
        var sign = Assert.Single(Read(Good).All);

        Assert.Equal(("110", "报警"), (Assert.Single(sign.Numbers).Number, sign.Numbers[0].Name.Chinese));
        Assert.Equal("/laws/%E5%8F%8D%E5%AE%B6%E5%BA%AD%E6%9A%B4%E5%8A%9B%E6%B3%95/23", Assert.Single(sign.Articles).Path);
    }

    [Theory]
    [InlineData("en: Safety first", "en: ''", "violence: title")]
    [InlineData("en: Leave.", "en: ''", "violence: says")]
    [InlineData("en: Police", "en: ''", "110: name")]
    [InlineData("en: Protection order", "en: ''", "violence: articles")]
    [InlineData("words: ['打(了)?我']", "words: []", "violence: words")]
    [InlineData("words: ['打(了)?我']", "words: ['打(了我']", "violence: ")]
    [InlineData("numbers: ['110']", "numbers: ['911']", "violence: numbers")]
    [InlineData("past: [去年]", "past: []", "past: words")]
    [InlineData("not:", "nought:", "line")]
    public void What_is_missing_or_wrong_is_named(string good, string bad, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    private DangerSigns Read(string text)
    {
        var path = Path.Combine(_folder.FullName, "danger.yaml");
        File.WriteAllText(path, text);
        return DangerReader.Read(path);
    }
}
