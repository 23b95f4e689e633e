using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fabang.Search.Learning;

/// <summary>A place among the meanings in one byte a dimension: <c>value = Scale × byte</c>. Costs no recall.</summary>
internal static class Place
{
    /// <returns>What a byte is worth.</returns>
    public static float Quantise(ReadOnlySpan<float> place, Span<sbyte> target)
    {
        var most = 1e-9f;
        foreach (var value in place)
        {
            most = Math.Max(most, Math.Abs(value));
        }

        for (var i = 0; i < place.Length; i++)
        {
            target[i] = (sbyte)MathF.Round(place[i] / most * sbyte.MaxValue);
        }

        return most / sbyte.MaxValue;
    }

    /// <summary>The sum of products. Whole numbers: the same on every machine. No byte may be -128; <see cref="Quantise"/> writes none.</summary>
    public static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var (sum, at) = (0, 0);
        if (Avx2.IsSupported)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(right.Length, left.Length);
            ref readonly var first = ref MemoryMarshal.GetReference(left);
            ref readonly var second = ref MemoryMarshal.GetReference(right);
            var sums = Vector256<int>.Zero;
            for (; at + Vector256<sbyte>.Count <= left.Length; at += Vector256<sbyte>.Count)
            {
                var (a, b) = (Vector256.LoadUnsafe(in first, (nuint)at), Vector256.LoadUnsafe(in second, (nuint)at));
                // |a| × (b with the sign of a): two products of at most 127 × 127 fit into a short.
                var products = Avx2.MultiplyAddAdjacent(Avx2.Abs(a), Avx2.Sign(b, a));
                sums += Avx2.MultiplyAddAdjacent(products, Vector256<short>.One);
            }

            sum = Vector256.Sum(sums);
        }

        for (; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return sum;
    }
}
