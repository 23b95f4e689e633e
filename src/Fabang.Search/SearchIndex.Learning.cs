namespace Fabang.Search;

/// <content>What a model is made from.</content>
public sealed partial class SearchIndex
{
    /// <summary>All articles of national texts, digests and cases, in the order of the index.</summary>
    internal IReadOnlyList<SearchDocument> NationalDocuments() => Read(searcher =>
    {
        var documents = new List<SearchDocument>();
        foreach (var leaf in searcher.TopReaderContext.Leaves)
        {
            var live = leaf.AtomicReader.LiveDocs;
            for (var i = 0; i < leaf.AtomicReader.MaxDoc; i++)
            {
                if ((live is null || live.Get(i)) && Fields.FromLucene(leaf.AtomicReader.Document(i)) is { Province: null, Current: true } document)
                {
                    documents.Add(document);
                }
            }
        }

        // The order of segments tells how the index was filled; a model must not depend on it.
        return documents.OrderBy(document => document.Kind).ThenBy(document => document.LawId, StringComparer.Ordinal).ToList();
    });
}
