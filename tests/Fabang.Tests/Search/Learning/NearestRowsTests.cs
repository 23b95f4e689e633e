using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class NearestRowsTests
{
    private const int Width = 8;

    private static readonly Vocabulary Words = new(["工"], [1f]);

    [Theory]
    [InlineData(50, false)]
    [InlineData(50, true)]
    [InlineData(5_000, false)]
    public void They_are_those_that_a_sort_of_all_rows_puts_first(int most, bool isFiltered)
    {
        var random = new Random(3);
        // The second is longer than what one core looks through at a time; places come twice, so that there are equals.
        List<ArticleShelf> shelves = [Shelf(random, 700), Shelf(random, 20_000), Shelf(random, 3)];
        List<RowSet> allowed = shelves.ConvertAll(shelf => isFiltered ? new RowSet([.. Enumerable.Range(0, (shelf.Count / 64) + 1).Select(_ => (ulong)random.NextInt64() & 0x1111_1111)]) : RowSet.All);
        var question = new Question(Words.Bag("工"), Place(random), new HashSet<int>(), 1);

        Assert.Equal(Sorted(question, shelves, allowed).Take(most), NearestRows.Of(question, shelves, allowed, most));
    }

    [Fact]
    public void Where_all_are_far_the_least_far_are_found()
    {
        float[] place = [1, .. Enumerable.Repeat(0f, Width - 1)];
        var shelf = new ArticleShelf([Payload(1, [.. place.Select(value => -value)]), ReadOnlyMemory<byte>.Empty, Payload(2, [.. Enumerable.Repeat(-0.35f, Width)])], 3, Width, TermStatistics.Of(Words, 5, 5, 5));

        Assert.Equal([(0, 2), (0, 0)], NearestRows.Of(new Question(Words.Bag("工"), place, new HashSet<int>(), 1), [shelf], [RowSet.All], 10));
    }

    private static IEnumerable<(int Shelf, int Row)> Sorted(Question question, List<ArticleShelf> shelves, List<RowSet> allowed) => shelves
        .SelectMany((shelf, at) => Enumerable.Range(0, shelf.Count).Where(row => shelf.IsRanked(row) && allowed[at].Contains(row)).Select(row => (Shelf: at, Row: row, Near: shelf.Nearness(question, row))))
        .OrderByDescending(row => row.Near).ThenBy(row => row.Shelf).ThenBy(row => row.Row).Select(row => (row.Shelf, row.Row));

    private static ArticleShelf Shelf(Random random, int count)
    {
        var payloads = new List<ReadOnlyMemory<byte>>();
        while (payloads.Count < count)
        {
            var place = Place(random);
            payloads.AddRange([Payload(payloads.Count, place), Payload(payloads.Count, place), ReadOnlyMemory<byte>.Empty]);
        }

        return new ArticleShelf(payloads.Take(count), count, Width, TermStatistics.Of(Words, 5, 5, 5));
    }

    private static byte[] Payload(int number, float[] place) =>
        SheetCodec.Encode(new SheetWriter(Words).Sheet(new SearchDocument { Id = $"甲法#{number + 1}", LawId = "甲法", Title = "甲法", Chapter = "", Text = "工" }), place);

    private static float[] Place(Random random)
    {
        var place = Enumerable.Range(0, Width).Select(_ => random.NextSingle() - 0.5f).ToArray();
        VectorMath.Normalise(place);
        return place;
    }
}
