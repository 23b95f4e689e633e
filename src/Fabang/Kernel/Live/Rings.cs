using System.Runtime.CompilerServices;

namespace Fabang.Kernel.Live;

/// <summary>What an event stream waits for: the rings of its topics, and a sign of life where none comes for long.</summary>
public sealed class Rings(Bell bell, IHostApplicationLifetime life, TimeProvider clock)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(25);

    /// <summary>Until the browser is gone or the node stops: its listeners are let go at once, and reconnect to another.</summary>
    /// <returns>The topic that rang; null for silence, which is how a proxy recognises a dead connection: something must be said then.</returns>
    public async IAsyncEnumerable<string?> ListenAsync(IReadOnlySet<string> topics, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, life.ApplicationStopping);
        await using var rings = bell.ListenAsync(topics, either.Token).GetAsyncEnumerator(either.Token);
        Task<bool>? next = null;
        while (!either.IsCancellationRequested)
        {
            next ??= rings.MoveNextAsync().AsTask();
            try
            {
                if (!await next.WaitAsync(KeepAlive, clock, either.Token))
                {
                    yield break;
                }
            }
            catch (TimeoutException)
            {
                // Nothing rang.
            }
            catch (OperationCanceledException)
            {
                break;
            }

            if (next.IsCompleted)
            {
                next = null;
                yield return rings.Current;
            }
            else
            {
                yield return null;
            }
        }

        if (next is not null)
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
