namespace Fabang.Search.Learning;

/// <summary>Gathers the gradients of the rows that a batch touched, and moves them (Adagrad with one rate for each row).</summary>
internal sealed class RowUpdates(float[] table, int width, float rate)
{
    private readonly float[] history = new float[table.Length / width];
    private readonly int[] slots = new int[table.Length / width];
    private readonly List<int> touched = [];
    private float[] gradients = new float[1024 * width];

    public void Gather(ReadOnlySpan<int> rows, ReadOnlySpan<float> weights, float[] gradient)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (slots[rows[i]] == 0)
            {
                touched.Add(rows[i]);
                slots[rows[i]] = touched.Count;
                if (touched.Count * width > gradients.Length)
                {
                    Array.Resize(ref gradients, gradients.Length * 2);
                }
            }

            VectorMath.Add(gradients.AsSpan((slots[rows[i]] - 1) * width, width), gradient, weights[i]);
        }
    }

    public void Apply()
    {
        for (var i = 0; i < touched.Count; i++)
        {
            var row = touched[i];
            var gradient = gradients.AsSpan(i * width, width);
            history[row] += VectorMath.Dot(gradient, gradient) / width;
            VectorMath.Add(table.AsSpan(row * width, width), gradient, -rate / (MathF.Sqrt(history[row]) + 1e-10f));
            gradient.Clear();
            slots[row] = 0;
        }

        touched.Clear();
    }
}
