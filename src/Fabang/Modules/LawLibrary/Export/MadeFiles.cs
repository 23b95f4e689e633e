using System.Threading.RateLimiting;
using Fabang.Kernel.Documents;
using Microsoft.Extensions.Caching.Memory;

namespace Fabang.Modules.LawLibrary.Export;

/// <summary>
/// Files that were made of laws. To make one costs a processor a moment, so few are made at once, and each is kept a while:
/// whoever asks for the same again gets the same. A page that is not asked for costs nothing.
/// </summary>
public sealed class MadeFiles : IDisposable
{
    private const int AtOnce = 2;
    private const int Waiting = 20;
    private const long MostBytes = 64 << 20;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache _files = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly ConcurrencyLimiter _turns = new(new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting });

    /// <param name="name">Says all that the file depends on.</param>
    /// <param name="writer">For which kind of file.</param>
    /// <param name="document">Read only when the file must be made.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Too many are waiting.</exception>
    public async Task<byte[]> GetAsync(string name, IDocumentWriter writer, Func<Task<Document>> document, CancellationToken cancel)
    {
        if (_files.TryGetValue(name, out byte[]? made))
        {
            return made!;
        }

        using var turn = await _turns.AcquireAsync(1, cancel);
        if (!turn.IsAcquired)
        {
            throw new BrokenRuleException("LawLibrary.TooManyExports");
        }

        if (!_files.TryGetValue(name, out made))
        {
            using var target = new MemoryStream();
            writer.Write(await document(), target);
            made = target.ToArray();
            _files.Set(name, made, new MemoryCacheEntryOptions { Size = made.Length, AbsoluteExpirationRelativeToNow = Kept });
        }

        return made!;
    }

    public void Dispose()
    {
        _files.Dispose();
        _turns.Dispose();
    }
}
