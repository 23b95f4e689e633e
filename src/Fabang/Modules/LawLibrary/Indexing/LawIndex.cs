using Fabang.Search;

namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>This node's index of laws and cases.</summary>
public sealed class LawIndex(DataFolder folder, LearnedRanking ranking, ILogger<LawIndex> log) : IDisposable
{
    private readonly NodeIndex _node = new(folder.Index, () => ranking.Model, log);

    /// <inheritdoc cref="NodeIndex.CanWrite"/>
    public bool CanWrite => _node.CanWrite;

    public SearchIndex Index => _node.Index;

    /// <inheritdoc cref="NodeIndex.EnterAsync"/>
    public Task<IDisposable> EnterAsync(CancellationToken cancel) => _node.EnterAsync(cancel);

    public void Dispose() => _node.Dispose();
}
