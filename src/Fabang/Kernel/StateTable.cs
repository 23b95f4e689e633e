using System.Collections;

namespace Fabang.Kernel;

/// <summary>
/// Which state may follow which, written down once: the aggregate obeys it, pages ask it which
/// buttons to show, the tests walk it, and the module's README draws it.
/// </summary>
public sealed class StateTable<TState> : IEnumerable<KeyValuePair<TState, TState[]>> where TState : struct, Enum
{
    private readonly Dictionary<TState, TState[]> _next = [];

    public TState[] this[TState from]
    {
        get => _next.GetValueOrDefault(from, []);
        set => _next.Add(from, value);
    }

    public bool Allows(TState from, TState to) => this[from].Contains(to);

    /// <summary>Every state that can be reached from the first one, itself included.</summary>
    public IReadOnlySet<TState> ReachableFrom(TState first)
    {
        HashSet<TState> reached = [first];
        Queue<TState> unseen = new([first]);
        while (unseen.TryDequeue(out var from))
        {
            foreach (var to in this[from].Where(reached.Add))
            {
                unseen.Enqueue(to);
            }
        }

        return reached;
    }

    /// <summary>The table as a Mermaid state diagram: what a README shows is what the program obeys.</summary>
    public string ToMermaid() => string.Join('\n',
        _next.SelectMany(row => row.Value.Select(to => $"    {row.Key} --> {to}")).Prepend("stateDiagram-v2"));

    public IEnumerator<KeyValuePair<TState, TState[]>> GetEnumerator() => _next.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
