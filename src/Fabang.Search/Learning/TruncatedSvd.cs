namespace Fabang.Search.Learning;

/// <summary>
/// The strongest directions of a matrix of bags (latent semantic analysis), by random projection and power iteration
/// (Halko, Martinsson and Tropp 2011, algorithm 4.4).
/// </summary>
internal static class TruncatedSvd
{
    private const int Oversampling = 16;
    private const int PowerIterations = 2;

    /// <summary>Less of a column's squared length than this is left by the rounding of floats, and is no direction.</summary>
    private const double NoDirection = 1e-11;

    /// <returns>A table of one row for each column of the matrix: its right singular vectors scaled by S^-0.5.</returns>
    public static float[] Of(SparseRows rows, int width, int seed)
    {
        var wide = width + Oversampling;
        var turned = rows.Transposed();
        var table = Gaussian((long)rows.Width * wide, seed);
        for (var i = 0; i < PowerIterations; i++)
        {
            Orthonormalise(table, wide);
            table = turned.Times(rows.Times(table, wide), wide);
        }

        Orthonormalise(table, wide);
        // The small problem: X P = Q B, and B'B = (XP)'(XP).
        var projected = rows.Times(table, wide);
        var (values, vectors) = SymmetricEigen.Of(Gram(projected, wide));
        return Turn(table, wide, vectors, values, width);
    }

    private static float[] Turn(float[] table, int wide, double[,] vectors, double[] values, int width)
    {
        var result = new float[table.Length / wide * width];
        var factors = new float[wide * width];
        for (var j = 0; j < width; j++)
        {
            // values are S squared; a matrix of lower rank than was asked for has nothing to say in the rest.
            var scale = values[j] > NoDirection * values[0] ? 1 / Math.Pow(values[j], 0.25) : 0;
            for (var i = 0; i < wide; i++)
            {
                factors[(i * width) + j] = (float)(vectors[i, j] * scale);
            }
        }

        Parallel.For(0, table.Length / wide, row =>
        {
            var target = result.AsSpan(row * width, width);
            for (var i = 0; i < wide; i++)
            {
                VectorMath.Add(target, factors.AsSpan(i * width, width), table[(row * wide) + i]);
            }
        });
        return result;
    }

    // Q = A L^-T with A'A = L L' (Cholesky QR): the condition is mild after each power step.
    private static void Orthonormalise(float[] table, int width)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var lower = Cholesky(Gram(table, width));
            Parallel.For(0, table.Length / width, row =>
            {
                var target = table.AsSpan(row * width, width);
                for (var j = 0; j < width; j++)
                {
                    var sum = target[j] - VectorMath.Dot(lower[j].AsSpan(0, j), target[..j]);
                    target[j] = sum / lower[j][j];
                }
            });
        }
    }

    // In double: what float rounds away would look like a direction of its own.
    private static double[,] Gram(float[] table, int width)
    {
        const int Blocks = 32;
        var count = table.Length / width;
        var parts = new double[Blocks][];
        Parallel.For(0, Blocks, block =>
        {
            var part = new double[width * width];
            var values = new double[width];
            for (var row = (int)((long)count * block / Blocks); row < (int)((long)count * (block + 1) / Blocks); row++)
            {
                for (var i = 0; i < width; i++)
                {
                    values[i] = table[(row * width) + i];
                }

                for (var i = 0; i < width; i++)
                {
                    VectorMath.Add(part.AsSpan(i * width, i + 1), values.AsSpan(0, i + 1), values[i]);
                }
            }

            parts[block] = part;
        });
        var gram = new double[width, width];
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                gram[i, j] = gram[j, i] = parts.Sum(part => part[(i * width) + j]);
            }
        }

        return gram;
    }

    private static float[][] Cholesky(double[,] gram)
    {
        var n = gram.GetLength(0);
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = gram[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                // A column that adds no direction becomes nothing: divided by infinity, it and what others have of it are zero.
                lower[i, j] = i != j ? sum / lower[j, j] : sum > NoDirection * gram[i, i] ? Math.Sqrt(sum) : double.PositiveInfinity;
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => (float)lower[i, j]).ToArray())];
    }

    private static float[] Gaussian(long length, int seed)
    {
        var random = new Random(seed);
        var values = new float[length];
        for (long i = 0; i < length; i++)
        {
            values[i] = (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        }

        return values;
    }
}
