namespace Fabang.Search.Learning;

/// <summary>A question as the ranking sees it: its known terms, its place, what else it may mean.</summary>
internal sealed class Question
{
    public Question(SparseRow bag, float[] place, IReadOnlySet<int> meant, int length)
    {
        Bag = bag;
        Meant = meant;
        Length = length;
        Bytes = new sbyte[place.Length];
        Scale = Place.Quantise(place, Bytes);
    }

    public SparseRow Bag { get; }

    /// <summary>Terms of the legal words for what was said.</summary>
    public IReadOnlySet<int> Meant { get; }

    public int Length { get; }

    public sbyte[] Bytes { get; }

    public float Scale { get; }
}
