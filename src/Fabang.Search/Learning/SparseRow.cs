namespace Fabang.Search.Learning;

/// <summary>A bag of weighted terms; columns ascend.</summary>
internal sealed record SparseRow(int[] Columns, float[] Values)
{
    public int Count => Columns.Length;
}
