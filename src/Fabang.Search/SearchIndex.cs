using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Fabang.Search;

/// <summary>
/// The full-text index over articles, digests and cases (全文检索). Many may search while one writes; a search sees a law whole
/// or not at all. The database is the truth, the index can be thrown away: <see cref="Stamp"/> says which state of it is here.
/// </summary>
public sealed partial class SearchIndex : IDisposable
{
    public const int MostHits = 1000;

    // Raised whenever the analysis or the fields change: an index of another format, or of another model, is rebuilt.
    private const string FormatNumber = "4";
    private const string FormatKey = "format";
    private const string StampKey = "stamp";

    // During an import every refresh writes a segment; people do not notice half a second.
    private static readonly TimeSpan RefreshEvery = TimeSpan.FromMilliseconds(500);

    private readonly FSDirectory folder;
    private readonly IndexWriter? writer;
    private readonly SearcherManager manager;
    private readonly RankingModel? model;
    private readonly HitFinder finder;
    private readonly System.Threading.Lock writing = new();
    private FolderTurn? turn;
    private long refreshedAt;
    private int dirty;

    private SearchIndex(FSDirectory folder, IndexWriter? writer, SearcherManager manager, HitFinder finder, RankingModel? model, string? stamp)
    {
        this.folder = folder;
        this.writer = writer;
        this.manager = manager;
        this.finder = finder;
        this.model = model;
        Stamp = stamp;
    }

    /// <summary>What the last <see cref="Commit"/> was told; null in an index that was never committed.</summary>
    public string? Stamp { get; private set; }

    public int Count => Read(searcher => searcher.IndexReader.NumDocs);

    /// <summary>
    /// Opens the index in a folder for searching and writing, and makes an empty one if none is there. A lock that a killed process
    /// left behind does not matter, the system has released it.
    /// </summary>
    /// <exception cref="SearchIndexException">Damaged, of another format, or in use; see <see cref="SearchIndexException.Fault"/>.</exception>
    public static SearchIndex Open(string directory, RankingModel? model = null) => Guard(directory, folder => OpenInTurn(folder, model, fresh: false));

    /// <summary>Opens for searching only, beside a process that writes. Sees what was committed before, and <see cref="Refresh"/> brings more.</summary>
    /// <exception cref="SearchIndexException">Damaged, missing, or of another format.</exception>
    public static SearchIndex OpenReadOnly(string directory, RankingModel? model = null) => Guard(directory, folder =>
    {
        IndexFolder.Verify(folder);
        var finder = new HitFinder(model);
        var manager = new SearcherManager(folder, new Searchers(finder));
        var searcher = manager.Acquire();
        try
        {
            var data = ((DirectoryReader)searcher.IndexReader).IndexCommit.UserData;
            return Value(data, FormatKey) == Format(model)
                ? new SearchIndex(folder, null, manager, finder, model, Value(data, StampKey))
                : throw new SearchIndexException(SearchIndexFault.OtherFormat, directory);
        }
        finally
        {
            manager.Release(searcher);
        }
    });

    /// <summary>Throws away what is in the folder and opens an empty index: the way out of <see cref="SearchIndexFault.Corrupt"/>.</summary>
    /// <exception cref="SearchIndexException">In use: then nothing is thrown away.</exception>
    public static SearchIndex Recreate(string directory, RankingModel? model = null) => Guard(directory, folder => OpenInTurn(folder, model, fresh: true));

    /// <summary>Replaces all documents of one law, at once for every reader. Seen by searches within half a second, or after <see cref="Refresh"/>.</summary>
    public void Update(string lawKey, IEnumerable<SearchDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(lawKey);
        var block = documents.AsParallel().AsOrdered().Select(document => Fields.ToLucene(lawKey, document, model)).ToList();
        if (block.Count == 0)
        {
            Delete(lawKey);
            return;
        }

        Write(open => open.UpdateDocuments(new Term(Fields.LawKey, lawKey), block));
    }

    public void Delete(string lawKey)
    {
        ArgumentNullException.ThrowIfNull(lawKey);
        Write(open => open.DeleteDocuments(new Term(Fields.LawKey, lawKey)));
    }

    /// <summary>Takes everything out: what the index mirrored is another library now.</summary>
    public void Clear() => Write(open => open.DeleteAll());

    /// <summary>
    /// Makes everything so far durable, together with the stamp: the state of the database that it mirrors. Without one the last
    /// stamp stays.
    /// </summary>
    public void Commit(string? stamp = null)
    {
        lock (writing)
        {
            stamp ??= Stamp;
            Write(open =>
            {
                open.SetCommitData(CommitData(Format(model), stamp));
                open.Commit();
            });
            Stamp = stamp;
        }

        Refresh();
    }

    /// <summary>Lets the next search see everything written so far.</summary>
    public void Refresh()
    {
        Volatile.Write(ref dirty, 0);
        manager.MaybeRefreshBlocking();
        Volatile.Write(ref refreshedAt, Environment.TickCount64);
    }

    /// <summary>Searches. Never throws for a question, whatever is in it.</summary>
    public SearchResults Search(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Answer(query, SearchResults.Nothing, finder.Find);
    }

    /// <summary>The <see cref="SearchDocument.Id"/>s of what <see cref="Search"/> would find, the best first, without reading their texts.</summary>
    public IReadOnlyList<string> SearchIds(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Answer(query, [], finder.Ids);
    }

    /// <summary>What somebody meant who wrote characters that only sound like the right ones; null where the words may be right, or nothing better is known.</summary>
    public string? Respell(string words, PhraseBook book)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Read(searcher => Spelling.IsDoubtful(words, searcher.IndexReader)
            ? book.SoundingLike(words).FirstOrDefault(meant => !Spelling.IsDoubtful(meant, searcher.IndexReader))
            : null);
    }

    /// <summary>The passage of any text that has most of a question, as in a hit.</summary>
    public static IReadOnlyList<TextSegment> Passage(string text, string question, int length) => Passages.Best(text, QueryPlan.For(question).Said, length);

    /// <summary>Closes. What was not committed is given up, as when the process dies, so that the stamp is never wrong.</summary>
    public void Dispose()
    {
        manager.Dispose();
        writer?.Rollback();
        turn?.Dispose();
        folder.Dispose();
    }

    private static string Format(RankingModel? model) => model is null ? FormatNumber : $"{FormatNumber} {model.Name}";

    private static Dictionary<string, string> CommitData(string format, string? stamp)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [FormatKey] = format };
        if (stamp is not null)
        {
            data[StampKey] = stamp;
        }

        return data;
    }

    private static string? Value(IDictionary<string, string>? data, string key) => data is not null && data.TryGetValue(key, out var value) ? value : null;

    private T Answer<T>(SearchQuery query, T nothing, Func<IndexSearcher, SearchQuery, QueryPlan, T> find)
    {
        var plan = QueryPlan.For(query.Text ?? "");
        if (plan.IsEmpty)
        {
            return nothing;
        }

        RefreshIfDue();
        return Read(searcher => find(searcher, query, plan));
    }

    private void RefreshIfDue()
    {
        if (writer is null || Volatile.Read(ref dirty) == 0 || Environment.TickCount64 - Volatile.Read(ref refreshedAt) < RefreshEvery.TotalMilliseconds)
        {
            return;
        }

        Volatile.Write(ref dirty, 0);
        // Only one search pays; the others go on with what they have.
        manager.MaybeRefresh();
        Volatile.Write(ref refreshedAt, Environment.TickCount64);
    }

    private void Write(Action<IndexWriter> write)
    {
        var open = writer ?? throw new InvalidOperationException("The index is open for reading only.");
        write(open);
        Volatile.Write(ref dirty, 1);
    }

    private T Read<T>(Func<IndexSearcher, T> read)
    {
        var searcher = manager.Acquire();
        try
        {
            return read(searcher);
        }
        finally
        {
            manager.Release(searcher);
        }
    }

    private sealed class Searchers(HitFinder finder) : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader)
        {
            finder.Warm(reader);
            return new IndexSearcher(reader) { Similarity = Ranking.Similarity };
        }
    }
}
