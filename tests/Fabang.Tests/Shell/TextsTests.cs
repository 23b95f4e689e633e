using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fabang.Kernel;

namespace Fabang.Tests.Shell;

/// <summary>The texts of the whole house: both languages say the same things, and nothing that nobody shows.</summary>
public partial class TextsTests
{
    private static readonly string Source = FindSource();

    private static readonly string[] Code =
    [
        .. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Source, "*.cshtml", SearchOption.AllDirectories)),
    ];

    public static TheoryData<string> Owners =>
        [.. Directory.EnumerateFiles(Source, "Texts.*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Source, Path.GetDirectoryName(file)!)).Distinct().Order()];

    [Theory, MemberData(nameof(Owners))]
    public void Both_languages_have_the_same_texts_with_the_same_places(string owner)
    {
        var chinese = Texts(owner, "zh-Hans");
        var english = Texts(owner, "en");

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        Assert.DoesNotContain(chinese.Values.Concat(english.Values), string.IsNullOrWhiteSpace);
        Assert.All(chinese, text => Assert.Equal(PlacesIn(text.Value), PlacesIn(english[text.Key])));
    }

    [Theory, MemberData(nameof(Owners))]
    public void Every_text_is_used(string owner)
    {
        var name = Path.GetFileName(owner);
        var everywhere = Code.Select(File.ReadAllText).ToList();
        var own = Code.Where(file => file.StartsWith(Path.Combine(Source, owner), StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        // Keys are also put together, wherever texts of a module are shown: $"{module}.Rule.{key}".
        var stems = everywhere.SelectMany(text => Stem().Matches(text)).Select(match => match.Groups[1].Value).Distinct().ToList();

        var unused = Texts(owner, "zh-Hans").Keys.Where(key =>
            !own.Exists(text => text.Contains($"\"{key}\"", StringComparison.Ordinal))
            && !everywhere.Exists(text => text.Contains($"\"{name}.{key}\"", StringComparison.Ordinal))
            && !stems.Exists(stem => key.StartsWith(stem, StringComparison.Ordinal))
            && !IsMemberOfEnum(key));

        Assert.Empty(unused);
    }

    [Theory, MemberData(nameof(Owners))]
    public void Every_text_that_a_page_asks_for_exists(string owner)
    {
        var pages = Code.Where(file => file.StartsWith(Path.Combine(Source, owner), StringComparison.Ordinal) && file.EndsWith(".cshtml", StringComparison.Ordinal));

        var asked = pages.SelectMany(page => Asked().Matches(File.ReadAllText(page))).Select(match => match.Groups[1].Value);

        Assert.Empty(asked.Except(Texts(owner, "zh-Hans").Keys));
    }

    /// <summary>Details of broken rules are said in words by the name of their type and value.</summary>
    private static bool IsMemberOfEnum(string key) =>
        key.Split('.') is [var type, var member]
        && typeof(Entity).Assembly.GetTypes().Any(known => known.IsEnum && known.Name == type && Enum.GetNames(known).Contains(member));

    private static Dictionary<string, string> Texts(string owner, string language) =>
        XDocument.Load(Path.Combine(Source, owner, $"Texts.{language}.resx")).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> PlacesIn(string text) => Place().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order();

    private static string FindSource()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Fabang.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository: they read its sources.");
        }

        return Path.Combine(folder.FullName, "src", "Fabang");
    }

    [GeneratedRegex("\\bT\\[\"([^\"]+)\"")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{(\d+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b([A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)*\.)\{")]
    private static partial Regex Stem();
}
