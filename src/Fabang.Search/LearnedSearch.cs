using System.Runtime.CompilerServices;
using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>Ranks what lies in an index by a model (学习排序).</summary>
internal sealed class LearnedSearch(RankingModel model, ConditionalWeakTable<object, FacetColumns> columns)
{
    /// <summary>When so much of what was asked is in words that the model does not know, it is a name or a place, and words alone find it better.</summary>
    private const double MostUnknown = 0.6;

    /// <summary>More pairs of characters than this are a story, and every story has pairs that no model knows.</summary>
    private const int MostPairsOfName = 8;

    /// <summary>Questions nearer than this ask the same with other words.</summary>
    private const float Alike = 0.7f;

    private readonly SegmentShelves shelves = new(model, columns);

    /// <summary>The question as the model reads it; null when it should be answered by words alone.</summary>
    public Question? Question(IndexReader reader, SearchQuery query, QueryPlan plan)
    {
        if (query.ByWords || plan.NamesNumber || query.Kinds.Count == 0 || query.Kinds.Contains(DocumentKind.Case))
        {
            return null;
        }

        return IsName(reader, plan) ? null : model.Read(query.Text);
    }

    /// <summary>The best first, the digest of an article right behind it; null when nothing has a word of the question.</summary>
    public RankedRows? Rank(IndexSearcher searcher, Question question, Func<AtomicReader, RowSet> filter, bool isCountOnly)
    {
        var leaves = searcher.TopReaderContext.Leaves;
        var segments = leaves.Select(leaf => shelves.Of(leaf.AtomicReader)).ToList();
        var articles = segments.ConvertAll(segment => segment.Articles);
        var allowed = leaves.Select(leaf => filter(leaf.AtomicReader)).ToList();
        using var words = new WordScores(question, articles);
        var counted = new (int Total, FacetColumns.Counter Counter)[segments.Count];
        Parallel.For(0, counted.Length, i => counted[i] = segments[i].Count(words[i], allowed[i]));
        var (counts, total) = (new FacetCounts(), counted.Sum(part => part.Total));
        foreach (var part in counted)
        {
            part.Counter.AddTo(counts);
        }

        if (total == 0)
        {
            return null;
        }

        var (rows, askedAlike) = (new List<ScoreDoc>(), new HashSet<int>());
        if (!isCountOnly)
        {
            foreach (var ranked in Ranker.Rank(model, question, articles, allowed, words))
            {
                Add(ranked.Candidate.ArticleShelf, ranked.Candidate.Article, ranked);
                Add(ranked.Candidate.DigestShelf, ranked.Candidate.Digest, ranked);
            }
        }

        return new RankedRows { Total = Math.Max(total, rows.Count), Counts = counts, Rows = rows, AskedAlike = askedAlike };

        void Add(int shelf, int row, RankedCandidate ranked)
        {
            if (row < 0)
            {
                return;
            }

            var document = leaves[shelf].DocBase + row;
            rows.Add(new ScoreDoc(document, ranked.Score));
            if (ranked.AskedAlike >= Alike)
            {
                askedAlike.Add(document);
            }
        }
    }

    /// <summary>Reads the shelves of a new view, so that no search waits for them.</summary>
    public void Warm(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            shelves.Of(leaf.AtomicReader);
        }
    }

    private bool IsName(IndexReader reader, QueryPlan plan)
    {
        var pairs = plan.Said.Where(term => term.Length > 1).ToList();
        if (pairs.Count > MostPairsOfName)
        {
            return false;
        }

        var (known, unknown) = (0.0, 0.0);
        foreach (var term in pairs)
        {
            if (model.Vocabulary.Find(term) is >= 0 and var id)
            {
                known += model.Vocabulary.Rarity[id];
            }
            else if (reader.DocFreq(new Term(Fields.Text, term)) + reader.DocFreq(new Term(Fields.Title, term)) is > 0 and var found)
            {
                unknown += Math.Log((reader.MaxDoc + 1.0) / found);
            }
        }

        return known == 0 || unknown > MostUnknown * (known + unknown);
    }
}
