using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Fabang.Search.Learning;

/// <summary>A row of one byte a dimension for each term, and what a byte is worth in it.</summary>
internal sealed class TermTable(sbyte[] values, float[] scales, int width)
{
    public sbyte[] Values { get; } = values;

    public float[] Scales { get; } = scales;

    public int Width { get; } = width;

    public static TermTable Of(float[] table, int width)
    {
        var values = new sbyte[table.Length];
        var scales = new float[table.Length / width];
        for (var row = 0; row < scales.Length; row++)
        {
            scales[row] = Place.Quantise(table.AsSpan(row * width, width), values.AsSpan(row * width, width));
        }

        return new TermTable(values, scales, width);
    }

    /// <summary>The weighted sum of a bag's rows, scaled to length one.</summary>
    public float[] PlaceOf(SparseRow bag)
    {
        var place = new float[Width];
        var target = MemoryMarshal.Cast<float, Vector256<float>>(place.AsSpan());
        for (var i = 0; i < bag.Count; i++)
        {
            var row = Values.AsSpan(bag.Columns[i] * Width, Width);
            var weight = bag.Values[i] * Scales[bag.Columns[i]];
            var by = Vector256.Create(weight);
            for (var at = 0; at < target.Length; at++)
            {
                var whole = Vector256.Create(Vector128.WidenLower(Vector64Of(row, at)), Vector128.WidenUpper(Vector64Of(row, at)));
                target[at] += Vector256.ConvertToSingle(whole) * by;
            }

            for (var at = target.Length * Vector256<float>.Count; at < Width; at++)
            {
                place[at] += row[at] * weight;
            }
        }

        VectorMath.Normalise(place);
        return place;
    }

    // Eight bytes as eight shorts.
    private static Vector128<short> Vector64Of(ReadOnlySpan<sbyte> row, int block) =>
        Vector128.WidenLower(Vector128.CreateScalar(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(row.Slice(block * 8, 8)))).AsSByte());
}
