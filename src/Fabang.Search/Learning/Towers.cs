namespace Fabang.Search.Learning;

/// <summary>
/// Two tables of one row for each term, the question's and the article's (two-tower model, Huang et al. 2013): the weighted sum of a bag's
/// rows, scaled to length one, is its place; near places belong together.
/// </summary>
internal sealed class Towers(float[] questions, float[] articles, int width)
{
    public float[] Questions { get; } = questions;

    public float[] Articles { get; } = articles;

    public int Width { get; } = width;

    public Towers Clone() => new((float[])Questions.Clone(), (float[])Articles.Clone(), Width);

    /// <summary>The mean of towers that began at the same place (model soup, Wortsman et al. 2022): as good as asking all, for the price of one.</summary>
    public static Towers Mean(IReadOnlyList<Towers> all)
    {
        var mean = all[0].Clone();
        foreach (var other in all.Skip(1))
        {
            VectorMath.Add(mean.Questions, other.Questions, 1);
            VectorMath.Add(mean.Articles, other.Articles, 1);
        }

        VectorMath.Scale(mean.Questions, 1f / all.Count);
        VectorMath.Scale(mean.Articles, 1f / all.Count);
        return mean;
    }

    public float[] Question(SparseRow bag) => Place(Questions, bag.Columns, bag.Values);

    public float[] Article(SparseRow bag) => Place(Articles, bag.Columns, bag.Values);

    private float[] Place(float[] table, ReadOnlySpan<int> terms, ReadOnlySpan<float> weights)
    {
        var place = new float[Width];
        for (var i = 0; i < terms.Length; i++)
        {
            VectorMath.Add(place, table.AsSpan(terms[i] * Width, Width), weights[i]);
        }

        VectorMath.Normalise(place);
        return place;
    }
}
