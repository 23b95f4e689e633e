using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fabang.Search.Learning;

/// <summary>
/// Sums over rows of floats. Always eight lanes and never a fused multiply-add, so that a training run gives the same bits on every
/// machine that has the same code.
/// </summary>
internal static class VectorMath
{
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        var total = Vector256.Sum(sum);
        for (var i = a.Length * Vector256<float>.Count; i < left.Length; i++)
        {
            total += left[i] * right[i];
        }

        return total;
    }

    /// <summary>target += weight * row</summary>
    public static void Add(Span<float> target, ReadOnlySpan<float> row, float weight)
    {
        var to = MemoryMarshal.Cast<float, Vector256<float>>(target);
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var by = Vector256.Create(weight);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += from[i] * by;
        }

        for (var i = to.Length * Vector256<float>.Count; i < target.Length; i++)
        {
            target[i] += row[i] * weight;
        }
    }

    /// <summary>The same in double.</summary>
    public static void Add(Span<double> target, ReadOnlySpan<double> row, double weight)
    {
        var to = MemoryMarshal.Cast<double, Vector256<double>>(target);
        var from = MemoryMarshal.Cast<double, Vector256<double>>(row);
        var by = Vector256.Create(weight);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += from[i] * by;
        }

        for (var i = to.Length * Vector256<double>.Count; i < target.Length; i++)
        {
            target[i] += row[i] * weight;
        }
    }

    /// <summary>Scales to length one and tells the length it had; a row of nothing stays nothing.</summary>
    public static float Normalise(Span<float> row)
    {
        var length = MathF.Sqrt(Dot(row, row));
        if (length > 1e-12f)
        {
            Scale(row, 1 / length);
        }

        return length;
    }

    public static void Scale(Span<float> row, float by)
    {
        foreach (ref var value in row)
        {
            value *= by;
        }
    }
}
