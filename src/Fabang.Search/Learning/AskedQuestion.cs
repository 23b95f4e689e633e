namespace Fabang.Search.Learning;

/// <summary>A question while it is learned from: its terms, the rows of its answers, and rows that have its words and are no answer.</summary>
internal sealed record AskedQuestion(LearningQuestion Source, SparseRow Bag, int[] Answers, int[] Seeming)
{
    /// <summary>How many that only seem to answer are kept.</summary>
    private const int MostSeeming = 60;

    public static AskedQuestion Of(LearningQuestion question, LearningTexts texts, RankingBench bench)
    {
        var answers = question.Articles.Select(texts.Find).Where(row => row >= 0).Distinct().ToArray();
        return new AskedQuestion(question, texts.Vocabulary.Bag(question.Text), answers, [.. bench.WithWordsOf(question.Text).Except(answers).Take(MostSeeming)]);
    }
}
