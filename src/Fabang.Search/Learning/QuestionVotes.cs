namespace Fabang.Search.Learning;

/// <summary>For which articles, chapters and laws the nearest learned questions speak.</summary>
internal sealed class QuestionVotes
{
    private readonly Dictionary<ulong, (float Sum, float Best)> articles = [];
    private readonly Dictionary<ulong, (float Sum, float Best)> chapters = [];
    private readonly Dictionary<ulong, (float Sum, float Best)> laws = [];

    public IEnumerable<ulong> Articles => articles.Keys;

    public void Add(IEnumerable<QuestionMemory.Answer> answers, float nearness)
    {
        // The nearer by much: a cube.
        var vote = nearness * nearness * nearness;
        foreach (var answer in answers)
        {
            Vote(articles, answer.Article, vote, nearness);
            Vote(chapters, answer.Chapter, vote, nearness);
            Vote(laws, answer.Law, vote, nearness);
        }
    }

    public (float Sum, float Best) Article(ulong id) => articles.GetValueOrDefault(id);

    public (float Sum, float Best) Chapter(ulong id) => chapters.GetValueOrDefault(id);

    public (float Sum, float Best) Law(ulong id) => laws.GetValueOrDefault(id);

    private static void Vote(Dictionary<ulong, (float Sum, float Best)> votes, ulong id, float vote, float nearness)
    {
        var known = votes.GetValueOrDefault(id);
        votes[id] = (known.Sum + vote, Math.Max(known.Best, nearness));
    }
}
