using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>The reader of citations against articles of real texts whose citations were marked by reading them.</summary>
public class MarkedCitationsTests(ITestOutputHelper output)
{
    // The first set was marked by mending what the reader had found, which favours it; the second by reading alone, before the reader had read its texts.
    [Theory]
    [InlineData("citations.tsv")]
    [InlineData("citations-blind.tsv")]
    public void At_least_98_of_100_found_are_marked_and_95_of_100_marked_are_found(string marks)
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var laws = RealLaws.Newest();
        var reader = new CitationReader(new LawNames(laws.Keys, []));
        var (right, found, marked) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Modules", "LawLibrary", "TestData", marks)).Where(line => line[0] != '#'))
        {
            var parts = line.Split('\t');
            var missed = parts.Length > 1 ? parts[1].Split(" | ").ToList() : [];
            var actual = Cited(reader, laws, parts[0]).Select(CitationReaderTests.Written).ToList();
            (found, marked) = (found + actual.Count, marked + missed.Count);
            var wrong = actual.Where(citation => !missed.Remove(citation)).ToList();
            right += actual.Count - wrong.Count;
            if (wrong.Count + missed.Count > 0)
            {
                output.WriteLine($"{parts[0]}: not marked [{string.Join(' ', wrong)}], not found [{string.Join(' ', missed)}]");
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
