using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The reader of citations against articles of real texts whose citations were marked by reading them.</summary>
public class MarkedCitationsTests(ITestOutputHelper output)
{
    [Fact]
    public void At_least_98_of_100_found_are_marked_and_95_of_100_marked_are_found()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var laws = RealLaws.Newest();
        var reader = new CitationReader(new LawNames(laws.Keys, []));
        var (right, found, marked) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Modules", "LawLibrary", "TestData", "citations.tsv")).Where(line => line[0] != '#'))
        {
            var parts = line.Split('\t');
            var expected = parts[1].Split(" | ", StringSplitOptions.RemoveEmptyEntries).ToList();
            var actual = Cited(reader, laws, parts[0]).Select(CitationReaderTests.Written).ToList();
            (found, marked) = (found + actual.Count, marked + expected.Count);
            foreach (var citation in actual)
            {
                right += expected.Remove(citation) ? 1 : 0;
            }
        }

        output.WriteLine($"{marked} marked, {found} found, {right} right");
        Assert.True(marked >= 200);
        Assert.InRange((double)right / found, 0.98, 1);
        Assert.InRange((double)right / marked, 0.95, 1);
    }

    private static IReadOnlyList<WrittenCitation> Cited(CitationReader reader, IReadOnlyDictionary<string, LawFile> laws, string article)
    {
        var name = article.Split('#');
        var law = laws[name[0]];
        var numbers = law.Articles.Select(one => one.Key).ToList();
        var position = numbers.IndexOf(name[1]);
        var text = law.Articles[position].Text;
        var aliases = reader.Aliases(string.Join('\n', law.Articles.Select(one => one.Text).Prepend(law.Preamble)));
        return reader.Read(text, new CitingPlace(law.Key, numbers, position, aliases, reader.Amended(law.Key, text)));
    }
}
