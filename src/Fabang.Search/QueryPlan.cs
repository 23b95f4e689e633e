using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Fabang.Search;

/// <summary>
/// Turns a question into a query: every term may match (OR), the rare ones count most. Asking for a least number of matches was
/// measured worse. The work is bounded whatever the length of the question.
/// </summary>
internal sealed class QueryPlan
{
    /// <summary>What is read of a question; a story of five thousand characters fits.</summary>
    public const int MostCharacters = 5000;

    /// <summary>The most telling terms of a long story, enough to find it by; in four fields they stay below Lucene's limit of 1024 clauses.</summary>
    public const int MostTerms = 240;

    private readonly Dictionary<string, float> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly List<string> numbers = [];

    private QueryPlan()
    {
    }

    /// <summary>The terms of the question itself, for the highlighter.</summary>
    public IReadOnlySet<string> Said => said;

    /// <summary>What must be met word for word.</summary>
    public IReadOnlyList<Phrase> Phrases { get; private init; } = [];

    public bool IsEmpty => weights.Count == 0 && numbers.Count == 0;

    /// <summary>第1079条 is asked for by its number.</summary>
    public bool NamesNumber => numbers.Count > 0;

    public static QueryPlan For(string text)
    {
        var read = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var plan = new QueryPlan { Phrases = Phrase.In(read) };
        var numberEnd = 0;
        foreach (var token in ChineseText.Tokens(read))
        {
            if (token.Kind is ChineseText.TokenKind.ArticleNumber)
            {
                // The characters of the number itself say nothing about the matter.
                numberEnd = token.End;
                if (plan.numbers.Count < 8)
                {
                    plan.numbers.Add(token.Term);
                }
            }
            else if (token.Start >= numberEnd)
            {
                plan.weights[token.Term] = 1f;
                plan.counts[token.Term] = plan.counts.GetValueOrDefault(token.Term) + 1;
                plan.said.Add(token.Term);
            }
        }

        foreach (var words in Synonyms.Default.For(read))
        {
            foreach (var token in ChineseText.Tokens(words))
            {
                if (token.Kind is ChineseText.TokenKind.Bigram)
                {
                    plan.weights.TryAdd(token.Term, Ranking.Synonym);
                }
            }
        }

        return plan;
    }

    /// <summary>False where a document has the pairs of characters of a phrase, and not in a row.</summary>
    public bool HasPhrases(SearchDocument document) => Phrases.All(phrase => phrase.IsIn(document.Text) || phrase.IsIn(document.Title));

    public Query ToQuery(IndexReader reader)
    {
        // Coord would punish long questions for every word that no article has.
        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, weight) in Telling(reader))
        {
            Add(Fields.Text, term, weight * Ranking.Text);
            Add(Fields.Chapter, term, weight * Ranking.Chapter);
            Add(Fields.Title, term, weight * Ranking.Title);
            Add(Fields.Says, term, weight * Ranking.Says);
        }

        foreach (var number in numbers.Distinct(StringComparer.Ordinal))
        {
            Add(Fields.Number, number, Ranking.Number);
            Add(Fields.Text, number, Ranking.Text);
        }

        return query;

        void Add(string field, string term, float weight) => query.Add(new TermQuery(new Term(field, term)) { Boost = weight }, Occur.SHOULD);
    }

    private IEnumerable<KeyValuePair<string, float>> Telling(IndexReader reader) => weights.Count <= MostTerms
        ? weights
        : weights.OrderByDescending(weight => Worth(reader, weight)).ThenBy(weight => weight.Key, StringComparer.Ordinal).Take(MostTerms);

    // Often in the story and rarely in the law; a term that no text has finds nothing.
    private double Worth(IndexReader reader, KeyValuePair<string, float> term) =>
        reader.DocFreq(new Term(Fields.Text, term.Key)) is > 0 and var found
            ? term.Value * counts.GetValueOrDefault(term.Key, 1) * Math.Log(1 + ((double)reader.MaxDoc / found))
            : 0;
}
