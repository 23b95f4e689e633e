using System.Globalization;
using Fabang.Search;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Fabang.Bench.Searching;

/// <summary>Lucene.NET as one would take it out of the box for Chinese: pairs of characters, BM25 with its usual numbers, title and text.</summary>
internal sealed class PlainLucene : IOtherSearch
{
    private readonly FSDirectory directory;
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;
    private readonly CJKAnalyzer analyzer = new(LuceneVersion.LUCENE_48);

    public PlainLucene(string folder, IReadOnlyList<SearchDocument> articles)
    {
        directory = FSDirectory.Open(folder);
        var similarity = new BM25Similarity();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var article in articles)
            {
                writer.AddDocument(new Document { new StoredField("id", article.Id), new TextField("title", article.Title, Field.Store.NO), new TextField("text", article.Text, Field.Store.YES) });
            }

            writer.Commit();
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = similarity };
    }

    public IReadOnlyList<string> Find(string question, int top)
    {
        var query = new BooleanQuery();
        foreach (var term in Terms(question).Distinct(StringComparer.Ordinal).Take(BooleanQuery.MaxClauseCount / 2))
        {
            query.Add(new TermQuery(new Term("title", term)), Occur.SHOULD);
            query.Add(new TermQuery(new Term("text", term)), Occur.SHOULD);
        }

        var id = new HashSet<string>(StringComparer.Ordinal) { "id" };
        return [.. searcher.Search(query, top).ScoreDocs.Select((hit, place) => (place < IOtherSearch.Shown ? searcher.Doc(hit.Doc) : searcher.Doc(hit.Doc, id)).Get("id", CultureInfo.InvariantCulture))];
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private IEnumerable<string> Terms(string question)
    {
        using var tokens = analyzer.GetTokenStream("text", question);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            yield return term.ToString();
        }

        tokens.End();
    }
}
