namespace Fabang.Search;

/// <summary>Years of a filter, both included; given in the wrong order they are turned round.</summary>
public readonly record struct YearRange
{
    /// <summary>No text of law here is older, and no calendar we know goes further.</summary>
    public const int Earliest = 1900, Latest = 2200;

    public YearRange(int one, int other) => (First, Last) = (Math.Clamp(Math.Min(one, other), Earliest, Latest), Math.Clamp(Math.Max(one, other), Earliest, Latest));

    public int First { get; }

    public int Last { get; }

    public IEnumerable<int> Each => Enumerable.Range(First, Last - First + 1);
}
