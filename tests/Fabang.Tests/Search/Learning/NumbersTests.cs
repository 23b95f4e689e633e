using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class NumbersTests
{
    [Fact]
    public void Products_of_bytes_are_exact_at_every_length()
    {
        var random = new Random(5);
        for (var length = 0; length < 100; length++)
        {
            var left = Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();
            var right = Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128)).ToArray();

            Assert.Equal(left.Zip(right, (a, b) => a * b).Sum(), Place.Dot(left, right));
        }
    }

    [Fact]
    public void A_place_in_bytes_is_near_to_what_it_was()
    {
        var random = new Random(5);
        var place = Enumerable.Range(0, 64).Select(_ => random.NextSingle() - 0.5f).ToArray();
        VectorMath.Normalise(place);
        var bytes = new sbyte[place.Length];

        var scale = Place.Quantise(place, bytes);

        Assert.InRange(bytes.Zip(place, (b, value) => b * scale * value).Sum(), 0.999f, 1.001f);
    }

    [Fact]
    public void A_term_table_sums_what_it_was_made_from()
    {
        var random = new Random(6);
        var table = Enumerable.Range(0, 10 * 20).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var bag = new SparseRow([1, 4, 9], [0.2f, 0.5f, 0.3f]);

        var near = VectorMath.Dot(TermTable.Of(table, 20).PlaceOf(bag), new Towers(table, table, 20).Article(bag));

        Assert.InRange(near, 0.999f, 1.001f);
    }

    [Fact]
    public void The_directions_of_a_matrix_keep_what_its_rows_have_in_common()
    {
        // Terms 0-2 occur together, and so do terms 3-5; never across.
        var rows = Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? new SparseRow([0, 1, 2], [1, 1, 1]) : new SparseRow([3, 4, 5], [1, 1, 0.5f])).ToList();

        var table = TruncatedSvd.Of(SparseRows.Of(rows, 24), 2, seed: 1);

        Assert.InRange(Cosine(0, 2), 0.999f, 1.001f);
        Assert.InRange(Cosine(3, 5), 0.999f, 1.001f);
        Assert.InRange(Cosine(0, 4), -0.001f, 0.001f);

        float Cosine(int a, int b)
        {
            var (left, right) = (table[(a * 2)..((a * 2) + 2)], table[(b * 2)..((b * 2) + 2)]);
            VectorMath.Normalise(left);
            VectorMath.Normalise(right);
            return VectorMath.Dot(left, right);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void A_matrix_of_lower_rank_than_asked_for_gives_numbers(int rank)
    {
        var rows = Enumerable.Range(0, 200).Select(i => new SparseRow([i % rank, (i % rank) + 50], [1, 1e-3f])).ToList();

        var table = TruncatedSvd.Of(SparseRows.Of(rows, 100), 60, seed: 2);

        Assert.All(table, value => Assert.True(float.IsFinite(value)));
        Assert.Equal(rank, Enumerable.Range(0, 50).Count(term => VectorMath.Dot(table.AsSpan(term * 60, 60), table.AsSpan(term * 60, 60)) > 1e-6f));
    }

    [Fact]
    public void Eigenvectors_are_turned_into_themselves()
    {
        var (values, vectors) = SymmetricEigen.Of(new double[,] { { 2, 1, 0 }, { 1, 2, 1 }, { 0, 1, 2 } });

        Assert.Equal(2 + Math.Sqrt(2), values[0], 9);
        Assert.Equal(2, values[1], 9);
        Assert.Equal(Math.Sqrt(2), Math.Abs(vectors[1, 0] / vectors[0, 0]), 9);
    }
}
