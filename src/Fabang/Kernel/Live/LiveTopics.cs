using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Fabang.Kernel.Live;

/// <summary>
/// The right to listen, as a token: only a page that was shown to somebody can make one, so that nobody
/// listens to topics they may not see. It is good for a day.
/// </summary>
public sealed class LiveTopics(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Fabang.Live").ToTimeLimitedDataProtector();

    public string Protect(IEnumerable<string> topics) => _protector.Protect(string.Join(' ', topics.Distinct()), Lifetime);

    /// <returns>The topics, or null when the token is not ours or has expired.</returns>
    public IReadOnlySet<string>? Unprotect(string token)
    {
        try
        {
            return _protector.Unprotect(token).Split(' ').ToHashSet();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
