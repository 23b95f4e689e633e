namespace Fabang.Search.Learning;

/// <summary>Rows of a shelf that may be found, one bit each; all of them where nothing is left out.</summary>
internal readonly struct RowSet(ulong[]? bits)
{
    public static RowSet All => default;

    public bool Contains(int row) => bits is null || (bits[row >> 6] & (1UL << row)) != 0;
}
