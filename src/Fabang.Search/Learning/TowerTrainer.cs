namespace Fabang.Search.Learning;

/// <summary>
/// Brings questions near the articles that answer them: softmax over the articles of a batch and hard negatives (Karpukhin et al.
/// 2020, dense passage retrieval), row-wise Adagrad (Duchi et al. 2011).
/// </summary>
internal sealed class TowerTrainer(Towers towers, SparseRows articles, TowerSettings settings)
{
    private readonly RowUpdates questionUpdates = new(towers.Questions, towers.Width, settings.LearningRate);
    private readonly RowUpdates articleUpdates = new(towers.Articles, towers.Width, settings.LearningRate);
    private readonly int width = towers.Width;

    /// <param name="pairs">Each question with the articles that answer it and articles that only seem to.</param>
    /// <param name="epochs">How often every pair is seen.</param>
    /// <param name="seed">Same seed, same towers.</param>
    public void Train(IReadOnlyList<TrainingQuestion> pairs, int epochs, int seed)
    {
        var random = new Random(seed);
        var order = pairs.SelectMany((pair, at) => pair.Answers.Select(answer => (Question: at, Answer: answer))).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(settings.Batch))
            {
                Step(pairs, batch, random);
            }
        }
    }

    private void Step(IReadOnlyList<TrainingQuestion> pairs, (int Question, int Answer)[] batch, Random random)
    {
        var documents = Documents(pairs, batch, random);
        var places = documents.ConvertAll(document => Forward(towers.Articles, articles.Columns(document), articles.Values(document)));
        var gradients = documents.ConvertAll(_ => new float[width]);
        var slots = documents.Select((document, slot) => (document, slot)).ToDictionary(pair => pair.document, pair => pair.slot);
        var logits = new float[documents.Count];
        foreach (var (at, answer) in batch)
        {
            var pair = pairs[at];
            var bag = Remembered(pair.Bag, random);
            var question = Forward(towers.Questions, bag.Columns, bag.Values);
            for (var j = 0; j < logits.Length; j++)
            {
                logits[j] = documents[j] != answer && pair.IsAnswer(documents[j]) ? float.NegativeInfinity : VectorMath.Dot(question.Place, places[j].Place) / settings.Temperature;
            }

            Softmax(logits);
            logits[slots[answer]] -= 1;
            var gradient = new float[width];
            for (var j = 0; j < logits.Length; j++)
            {
                if (MathF.Abs(logits[j]) > 1e-5f)
                {
                    VectorMath.Add(gradient, places[j].Place, pair.Weight * logits[j]);
                    VectorMath.Add(gradients[j], question.Place, pair.Weight * logits[j]);
                }
            }

            questionUpdates.Gather(bag.Columns, bag.Values, Back(question, gradient));
        }

        for (var j = 0; j < documents.Count; j++)
        {
            articleUpdates.Gather(articles.Columns(documents[j]), articles.Values(documents[j]), Back(places[j], gradients[j]));
        }

        questionUpdates.Apply();
        articleUpdates.Apply();
    }

    private SparseRow Remembered(SparseRow bag, Random random)
    {
        if (settings.Forgotten <= 0)
        {
            return bag;
        }

        var kept = Enumerable.Range(0, bag.Count).Where(_ => random.NextSingle() >= settings.Forgotten).ToArray();
        return kept.Length == 0 ? bag : new SparseRow([.. kept.Select(i => bag.Columns[i])], [.. kept.Select(i => bag.Values[i])]);
    }

    private List<int> Documents(IReadOnlyList<TrainingQuestion> pairs, (int Question, int Answer)[] batch, Random random)
    {
        var documents = new HashSet<int>();
        foreach (var (question, answer) in batch)
        {
            documents.Add(answer);
            var hard = pairs[question].Hard;
            for (var i = 0; i < settings.HardNegatives && hard.Length > 0; i++)
            {
                documents.Add(hard[random.Next(hard.Length)]);
            }
        }

        return [.. documents];
    }

    private (float[] Place, float Length) Forward(float[] table, ReadOnlySpan<int> terms, ReadOnlySpan<float> weights)
    {
        var place = new float[width];
        for (var i = 0; i < terms.Length; i++)
        {
            VectorMath.Add(place, table.AsSpan(terms[i] * width, width), weights[i]);
        }

        return (place, VectorMath.Normalise(place));
    }

    // Through the scaling to length one: what points along the place itself changes nothing.
    private static float[] Back((float[] Place, float Length) forward, float[] gradient)
    {
        VectorMath.Add(gradient, forward.Place, -VectorMath.Dot(gradient, forward.Place));
        VectorMath.Scale(gradient, 1 / Math.Max(forward.Length, 1e-6f));
        return gradient;
    }

    private static void Softmax(Span<float> logits)
    {
        var most = float.NegativeInfinity;
        foreach (var logit in logits)
        {
            most = Math.Max(most, logit);
        }

        var sum = 0f;
        foreach (ref var logit in logits)
        {
            logit = MathF.Exp(logit - most);
            sum += logit;
        }

        VectorMath.Scale(logits, 1 / sum);
    }
}
