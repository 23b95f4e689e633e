using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>
/// An index of this node, in a folder. It is opened when first asked for; a damaged one, or one of another format or ranking model, is thrown away and filled again
/// from the database. Where another process of the same data folder writes, it is read only.
/// </summary>
/// <param name="folder">Where it lies.</param>
/// <param name="model">What it ranks by, asked for when it is opened; null for words alone.</param>
/// <param name="log">Hears what went wrong.</param>
public sealed class NodeIndex(string folder, Func<RankingModel?> model, ILogger log) : IDisposable
{
    private const int MostTries = 20;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    private readonly Lock _opening = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private SearchIndex? _index;
    private bool _isReadOnly;

    /// <summary>False where another process keeps this index up to date.</summary>
    public bool CanWrite => Opened() is not null && !_isReadOnly;

    public SearchIndex Index => Opened();

    /// <summary>One writer at a time fills the index; searches never wait.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        return new Turn(_turn);
    }

    public void Dispose()
    {
        _index?.Dispose();
        _turn.Dispose();
    }

    private SearchIndex Opened()
    {
        lock (_opening)
        {
            return _index ??= Open();
        }
    }

    private SearchIndex Open()
    {
        try
        {
            return SearchIndex.Open(folder, model());
        }
        catch (SearchIndexException damaged) when (damaged.Fault is SearchIndexFault.Corrupt or SearchIndexFault.OtherFormat)
        {
            log.LogWarning(damaged, "The search index is thrown away and built again from the database");
            return SearchIndex.Recreate(folder, model());
        }
        catch (SearchIndexException busy) when (busy.Fault is SearchIndexFault.InUse)
        {
            _isReadOnly = true;
            return OpenBeside();
        }
        catch (SearchIndexException unreachable) when (unreachable.Fault is SearchIndexFault.Unreachable)
        {
            throw new IOException($"The search index in {folder} cannot be read or written. 无法读写检索索引。", unreachable);
        }
    }

    /// <summary>The other process may just be writing: what seems to be missing is there a moment later.</summary>
    private SearchIndex OpenBeside()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return SearchIndex.OpenReadOnly(folder, model());
            }
            catch (SearchIndexException moving) when (moving.Fault is SearchIndexFault.Corrupt && tries < MostTries)
            {
                Thread.Sleep(BetweenTries);
            }
        }
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
