using Fabang.Modules.LawLibrary.Digests;

namespace Fabang.Tests.Modules.LawLibrary;

public sealed class DigestReaderTests : IDisposable
{
    private const string Entry = """
          - law: 示例法
            article: "3-1"
            title: { zh-Hans: 灯, en: Lamp }
            plain: { zh-Hans: 灯要亮。, en: The lamp must be lit. }
            says: [灯不亮]
            version: 2020-01-01
        """;

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-digest-");

    [Fact]
    public void An_entry_is_read_in_both_languages()
    {
        Write("a.yaml", Entry);

        var entry = Assert.Single(DigestReader.Read(_folder.FullName).Entries);

        Assert.Equal(("示例法#3-1", "第三条之一", "灯要亮。", "The lamp must be lit."), (entry.Article, entry.Label, entry.Chinese.Text, entry.English.Text));
        Assert.Equal(new DateOnly(2020, 1, 1), entry.Version);
    }

    [Theory]
    [InlineData("\"3-1\"", "第三条", "article")]
    [InlineData("law: 示例法", "law: ''", "law")]
    [InlineData("en: Lamp }", "en: '' }", "title")]
    [InlineData("says: [灯不亮]", "says: []", "says")]
    public void What_is_missing_is_named_with_file_and_entry(string good, string bad, string named)
    {
        Write("b.yaml", Entry.Replace(good, bad, StringComparison.Ordinal));

        var refused = Assert.Throws<InvalidDataException>(() => DigestReader.Read(_folder.FullName));

        Assert.Contains("b.yaml, entry 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_explanations_of_one_article_and_unknown_words_are_refused()
    {
        Write("a.yaml", Entry);
        Write("b.yaml", Entry);
        Assert.Contains("示例法#3-1", Assert.Throws<InvalidDataException>(() => DigestReader.Read(_folder.FullName)).Message, StringComparison.Ordinal);

        Write("b.yaml", Entry.Replace("says:", "sais:", StringComparison.Ordinal));
        Assert.Contains("b.yaml, line", Assert.Throws<InvalidDataException>(() => DigestReader.Read(_folder.FullName)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string entries) =>
        File.WriteAllText(Path.Combine(_folder.FullName, name), $"topic: lamps\ntitle: {{ zh-Hans: 灯, en: Lamps }}\nentries:\n{entries}\n");
}
