namespace Fabang.Search;

/// <summary>One document found, with the passage that matters. The page encodes the segments; nothing here is HTML.</summary>
public sealed class SearchHit
{
    private readonly Lazy<IReadOnlyList<TextSegment>> title;
    private readonly Lazy<IReadOnlyList<TextSegment>> passage;
    private readonly Lazy<IReadOnlyList<string>> sharedWords;

    /// <summary>What is shown of a hit is worked out when it is asked for: of a hundred hits a page shows fifteen.</summary>
    internal SearchHit(SearchDocument document, float score, bool isAskedAlike, SearchQuery query, QueryPlan plan, WordWorth? worth)
    {
        (Document, Score, IsAskedAlike) = (document, score, isAskedAlike);
        title = new(() => Passages.Whole(document.Title, plan.Said));
        passage = new(() => Passages.Best(document.Text, plan.Said, query.PassageLength));
        sharedWords = new(() => worth is null ? [] : Fabang.Search.SharedWords.Of(query.Text, document, worth));
    }

    /// <summary>As it lies in the index.</summary>
    public SearchDocument Document { get; }

    /// <summary>To compare hits of one search; the scale means nothing.</summary>
    public float Score { get; }

    /// <summary>It was the answer to a question much like this one.</summary>
    public bool IsAskedAlike { get; }

    /// <summary>Its title, with what matched.</summary>
    public IReadOnlyList<TextSegment> Title => title.Value;

    /// <summary>The passage that has most of the question, with what matched.</summary>
    public IReadOnlyList<TextSegment> Passage => passage.Value;

    /// <summary>The most telling stretches of the question that the document has too: why it was found. Only with <see cref="SearchQuery.Explain"/>.</summary>
    public IReadOnlyList<string> SharedWords => sharedWords.Value;
}
