namespace Fabang.Search.Learning;

/// <summary>
/// The questions that were learned from, where they stand, and what answered them: near questions have near answers. No words of a
/// question are kept.
/// </summary>
internal sealed class QuestionMemory(int width, IReadOnlyList<QuestionMemory.Learned> questions)
{
    /// <summary>How many of the nearest questions vote.</summary>
    private const int Voters = 20;

    private readonly Dictionary<ulong, int> articles = Count(questions, answer => answer.Article);
    private readonly Dictionary<ulong, int> chapters = Count(questions, answer => answer.Chapter);
    private readonly Dictionary<ulong, int> laws = Count(questions, answer => answer.Law);

    public IReadOnlyList<Learned> Questions => questions;

    public int Width => width;

    public int TimesArticle(ulong id) => articles.GetValueOrDefault(id);

    public int TimesChapter(ulong id) => chapters.GetValueOrDefault(id);

    public int TimesLaw(ulong id) => laws.GetValueOrDefault(id);

    public QuestionVotes Ask(Question question)
    {
        var near = new float[questions.Count];
        var order = new int[questions.Count];
        for (var i = 0; i < near.Length; i++)
        {
            near[i] = -Place.Dot(question.Bytes, questions[i].Place) * questions[i].Scale * question.Scale;
            order[i] = i;
        }

        Array.Sort(near, order);
        var votes = new QuestionVotes();
        for (var i = 0; i < Math.Min(order.Length, Voters); i++)
        {
            votes.Add(questions[order[i]].Answers, Math.Max(0, -near[i]));
        }

        return votes;
    }

    private static Dictionary<ulong, int> Count(IReadOnlyList<Learned> questions, Func<Answer, ulong> key) =>
        questions.SelectMany(question => question.Answers.Select(key).Distinct()).CountBy(id => id).ToDictionary();

    /// <summary>A question that was learned from.</summary>
    public sealed record Learned(sbyte[] Place, float Scale, Answer[] Answers);

    /// <summary>What answered it.</summary>
    public readonly record struct Answer(ulong Article, ulong Chapter, ulong Law);
}
