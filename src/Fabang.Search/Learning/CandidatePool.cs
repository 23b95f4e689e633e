namespace Fabang.Search.Learning;

/// <summary>The articles that are looked at more closely, each once: an article and its digest are one.</summary>
internal sealed class CandidatePool(IReadOnlyList<ArticleShelf> shelves, IReadOnlyList<RowSet> allowed)
{
    private readonly HashSet<ulong> seen = [];
    private readonly List<Candidate> candidates = [];

    public IReadOnlyList<Candidate> Candidates => candidates;

    /// <summary>Adds an article or its digest, by its row.</summary>
    public void Add(int shelf, int row)
    {
        if (shelves[shelf].IsRanked(row))
        {
            Add(shelves[shelf][row].Id);
        }
    }

    /// <summary>Adds an article by its name, if it is on a shelf and may be found.</summary>
    public void Add(ulong id)
    {
        if (!seen.Add(id))
        {
            return;
        }

        var (articleShelf, article) = Find(id, DocumentKind.Article);
        var (digestShelf, digest) = Find(id, DocumentKind.Digest);
        if (article >= 0 || digest >= 0)
        {
            candidates.Add(new Candidate(articleShelf, article, digestShelf, digest));
        }
    }

    private (int Shelf, int Row) Find(ulong id, DocumentKind kind)
    {
        for (var shelf = 0; shelf < shelves.Count; shelf++)
        {
            if (shelves[shelf].Find(id, kind) is >= 0 and var row && allowed[shelf].Contains(row))
            {
                return (shelf, row);
            }
        }

        return (-1, -1);
    }
}
