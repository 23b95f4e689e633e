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
    private readonly Dictionary<Channel<string>, IReadOnlySet<string>> _listeners = [];

    /// <param name="topic">What changed, such as <c>matter:018f…</c>. It holds no personal data.</param>
    public virtual Task RingAsync(string topic)
    {
        RingHere(topic);
        return Task.CompletedTask;
    }

    internal void RingHere(string topic)
    {
        lock (_gate)
        {
            foreach (var (listener, topics) in _listeners)
            {
                if (topic == Everything || topics.Contains(topic))
                {
                    listener.Writer.TryWrite(topic);
                }
            }
        }
    }

    public async IAsyncEnumerable<string> ListenAsync(IReadOnlySet<string> topics, [EnumeratorCancellation] CancellationToken cancel)
    {
        var mine = Channel.CreateBounded<string>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            _listeners.Add(mine, topics);
        }

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
            lock (_gate)
            {
                _listeners.Remove(mine);
            }
        }
    }
}
