using Fabang.Search.Learning;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>How an index is opened, by one writer at a time, and what is thrown when it cannot be.</summary>
public sealed partial class SearchIndex
{
    private static SearchIndex OpenInTurn(FSDirectory folder, RankingModel? model, bool fresh)
    {
        // Before anything is judged or thrown away: what another process is writing looks damaged.
        var turn = FolderTurn.Take(folder.Directory.FullName);
        try
        {
            if (fresh)
            {
                DeleteFiles(folder.Directory.FullName);
            }

            IndexFolder.Verify(folder);
            return OpenWriter(folder, model, turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private static SearchIndex OpenWriter(FSDirectory folder, RankingModel? model, FolderTurn turn)
    {
        var isNew = !DirectoryReader.IndexExists(folder);
        var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new ChineseAnalyzer())
        {
            Similarity = Ranking.Similarity,
            RAMBufferSizeMB = 64,
        });
        try
        {
            if (!isNew && Value(writer.CommitData, FormatKey) != Format(model))
            {
                throw new SearchIndexException(SearchIndexFault.OtherFormat, folder.Directory.FullName);
            }

            var finder = new HitFinder(model);
            var manager = new SearcherManager(writer, applyAllDeletes: true, new Searchers(finder));
            return new SearchIndex(folder, writer, manager, finder, model, Value(writer.CommitData, StampKey)) { turn = turn };
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    private static SearchIndex Guard(string directory, Func<FSDirectory, SearchIndex> open)
    {
        FSDirectory? folder = null;
        try
        {
            folder = FSDirectory.Open(directory);
            return open(folder);
        }
        catch (Exception thrown)
        {
            folder?.Dispose();
            throw thrown switch
            {
                SearchIndexException => thrown,
                LockObtainFailedException => new SearchIndexException(SearchIndexFault.InUse, directory, thrown),
                _ when IndexFolder.IsDamage(thrown) => new SearchIndexException(SearchIndexFault.Corrupt, directory, thrown),
                IOException or UnauthorizedAccessException => new SearchIndexException(SearchIndexFault.Unreachable, directory, thrown),
                _ => thrown,
            };
        }
    }

    private static void DeleteFiles(string directory)
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(directory).Where(IsOfIndex))
        {
            File.Delete(file);
        }
    }

    private static bool IsOfIndex(string file) =>
        Path.GetFileName(file) is var name && (name.StartsWith('_') || name.StartsWith("segments", StringComparison.Ordinal) || name == "write.lock");
}
