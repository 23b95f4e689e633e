using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fabang.Search.Learning;

/// <summary>
/// The upper halves of the bytes of places, two in a byte: they tell how near a place can be at most, and are read in half the time.
/// With <c>byte = 16 × upper + lower</c>, the lower halves add at most the product of their lengths (Cauchy and Schwarz), so that nothing near is missed.
/// </summary>
internal sealed class HalvedPlaces
{
    /// <summary>Dimensions that are packed together: the first half of them in the lower four bits.</summary>
    public const int Together = 2 * Half;

    private const int Half = 32;

    /// <summary>The middle of the lower halves, which are 0 to 15.</summary>
    private const float Middle = 7.5f;

    /// <summary>More than what rounding takes away.</summary>
    private const float Slack = 1.0001f;

    private readonly int stride;
    private readonly byte[] halves;
    private readonly float[] lengths;

    /// <param name="places">All places, one behind the other.</param>
    /// <param name="width">Dimensions of a place.</param>
    public HalvedPlaces(ReadOnlySpan<sbyte> places, int width)
    {
        var count = places.Length / width;
        stride = Padded(width) / 2;
        halves = new byte[count * stride];
        lengths = new float[count];
        for (var row = 0; row < count; row++)
        {
            var place = places.Slice(row * width, width);
            lengths[row] = Slack * LowerLength(place);
            var packed = halves.AsSpan(row * stride, stride);
            for (var i = 0; i < width; i++)
            {
                var upper = (place[i] >> 4) + 8;
                packed[(i / Together * Half) + (i % Half)] |= (byte)(i % Together < Half ? upper : upper << 4);
            }
        }
    }

    /// <summary>The width up to which a question is filled with zeros.</summary>
    public static int Padded(int width) => (width + Together - 1) / Together * Together;

    /// <summary>What <see cref="Place.Dot"/> of the question and each of the rows from the first on can be at most.</summary>
    public void Most(Question question, int first, Span<float> most)
    {
        if (!Avx2.IsSupported)
        {
            most.Fill(float.PositiveInfinity);
            return;
        }

        var rows = halves.AsSpan(first * stride, most.Length * stride);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Padded.Length, 2 * stride);
        ref readonly var asked = ref MemoryMarshal.GetArrayDataReference(question.Padded);
        ref readonly var places = ref MemoryMarshal.GetReference(rows);
        // The upper halves were stored with 8 added.
        var shift = (128 - Middle) * question.Sum;
        for (var row = 0; row < most.Length; row++)
        {
            var sums = Vector256<int>.Zero;
            for (var at = 0; at < stride; at += Half)
            {
                var both = Vector256.LoadUnsafe(in places, (nuint)((row * stride) + at));
                // Four products of at most 15 × 127 fit into a short.
                var products = Avx2.MultiplyAddAdjacent(both & Vector256.Create<byte>(15), Vector256.LoadUnsafe(in asked, (nuint)(2 * at)))
                    + Avx2.MultiplyAddAdjacent(Vector256.ShiftRightLogical(both.AsUInt16(), 4).AsByte() & Vector256.Create<byte>(15), Vector256.LoadUnsafe(in asked, (nuint)((2 * at) + Half)));
                sums += Avx2.MultiplyAddAdjacent(products, Vector256<short>.One);
            }

            most[row] = (16 * Vector256.Sum(sums)) - shift + (question.Norm * lengths[first + row]);
        }
    }

    private static float LowerLength(ReadOnlySpan<sbyte> place)
    {
        var sum = 0f;
        foreach (var value in place)
        {
            var lower = (value & 15) - Middle;
            sum += lower * lower;
        }

        return MathF.Sqrt(sum);
    }
}
