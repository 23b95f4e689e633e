using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Fabang.Kernel.Live;

/// <summary>
/// "Something changed, look again": a hint, never data. A lost ring costs a moment, not a fact.
/// This one reaches the listeners of this process; <see cref="PostgresBell"/> reaches every node.
/// </summary>
public class Bell
{
    /// <summary>What a listener hears first, and after the bell itself was out of order: look at everything again.</summary>
    public const string Everything = "*";

    private readonly Lock _gate = new();

    /// <summary>By topic: a ring costs what its listeners cost, however many pages are open.</summary>
    private readonly Dictionary<string, HashSet<Channel<string>>> _listeners = [];

    /// <param name="topics">What changed, such as <c>matter:018f…</c>. They hold no personal data.</param>
    public virtual Task RingAsync(params IReadOnlyList<string> topics)
    {
        foreach (var topic in topics)
        {
            RingHere(topic);
        }

        return Task.CompletedTask;
    }

    internal void RingHere(string topic)
    {
        lock (_gate)
        {
            if (topic == Everything)
            {
                Tell(_listeners.Values.SelectMany(listeners => listeners).Distinct(), topic);
            }
            else if (_listeners.TryGetValue(topic, out var listeners))
            {
                Tell(listeners, topic);
            }
        }
    }

    private static void Tell(IEnumerable<Channel<string>> listeners, string topic)
    {
        foreach (var listener in listeners)
        {
            listener.Writer.TryWrite(topic);
        }
    }

    public async IAsyncEnumerable<string> ListenAsync(IReadOnlySet<string> topics, [EnumeratorCancellation] CancellationToken cancel)
    {
        var mine = Channel.CreateBounded<string>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        Begin(mine, topics);

        try
        {
            // Whoever has just connected may have missed something. It also sends the response headers.
            yield return Everything;

            await foreach (var topic in mine.Reader.ReadAllAsync(cancel))
            {
                yield return topic;
            }
        }
        finally
        {
            End(mine, topics);
        }
    }

    private void Begin(Channel<string> listener, IReadOnlySet<string> topics)
    {
        lock (_gate)
        {
            foreach (var topic in topics)
            {
                if (!_listeners.TryGetValue(topic, out var others))
                {
                    _listeners.Add(topic, others = []);
                }

                others.Add(listener);
            }
        }
    }

    private void End(Channel<string> listener, IReadOnlySet<string> topics)
    {
        lock (_gate)
        {
            foreach (var topic in topics)
            {
                if (_listeners.TryGetValue(topic, out var others) && others.Remove(listener) && others.Count == 0)
                {
                    _listeners.Remove(topic);
                }
            }
        }
    }
}
