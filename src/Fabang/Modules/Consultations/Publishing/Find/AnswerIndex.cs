using Fabang.Modules.LawLibrary.Indexing;
using Fabang.Search;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>This node's index of published questions. It ranks by words: the model of the house was made for articles of law.</summary>
public sealed class AnswerIndex(DataFolder folder, ILogger<AnswerIndex> log) : IDisposable
{
    private readonly NodeIndex _node = new(Path.Combine(folder.Index, "answers"), () => null, log);

    /// <inheritdoc cref="NodeIndex.CanWrite"/>
    public bool CanWrite => _node.CanWrite;

    public SearchIndex Index => _node.Index;

    /// <summary>Up to when this process has read changes from the database; null until it has read all.</summary>
    public DateTimeOffset? ReadTo { get; internal set; }

    /// <inheritdoc cref="NodeIndex.EnterAsync"/>
    public Task<IDisposable> EnterAsync(CancellationToken cancel) => _node.EnterAsync(cancel);

    public void Dispose() => _node.Dispose();
}
