using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Fabang.Modules.Mediation.Meetings;

/// <summary>
/// The server that passes pictures and sound on where two browsers do not reach each other (TURN), with keys that hold for a time, as coturn's <c>use-auth-secret</c> takes them. None is asked unless the settings name it: a
/// server of somebody else would learn who talks to whom.
/// </summary>
/// <param name="urls">Such as <c>turn:turn.example.gov.cn:3478?transport=udp</c>; none where nothing is set.</param>
/// <param name="secret">What is shared with it; empty where it asks for none (STUN).</param>
/// <param name="clock">Until when a key holds.</param>
public sealed class TurnServer(IReadOnlyList<string> urls, string secret, TimeProvider clock)
{
    /// <summary>Longer than any meeting is open.</summary>
    private static readonly TimeSpan KeyLife = TimeSpan.FromHours(8);

    private static readonly string[] Schemes = ["turn:", "turns:", "stun:", "stuns:"];

    /// <summary>Settings <c>Fabang:Turn:Urls</c> (with commas between them) and <c>Fabang:Turn:Secret</c>.</summary>
    /// <exception cref="InvalidDataException">What is set is no such address, or a TURN server has no secret.</exception>
    public static TurnServer Of(IConfiguration configuration, TimeProvider clock)
    {
        var urls = (configuration["Fabang:Turn:Urls"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(urls, url => !Array.Exists(Schemes, scheme => url.StartsWith(scheme, StringComparison.Ordinal))) is { } wrong)
        {
            throw new InvalidDataException($"Fabang:Turn:Urls holds \"{wrong}\": write turn:host:3478, turns:host:5349 or stun:host:3478. 写法有误。");
        }

        var secret = configuration["Fabang:Turn:Secret"] ?? "";
        return secret.Length == 0 && Array.Exists(urls, url => url.StartsWith("turn", StringComparison.Ordinal))
            ? throw new InvalidDataException("Fabang:Turn:Urls names a TURN server: Fabang:Turn:Secret is missing. 缺少密钥。")
            : new(urls, secret, clock);
    }

    /// <summary>What a browser is told, for this one: the name is the end of the key and somebody, the password their HMAC-SHA1.</summary>
    public IReadOnlyList<IceServer> For(Guid seat)
    {
        if (urls.Count == 0)
        {
            return [];
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{(clock.GetUtcNow() + KeyLife).ToUnixTimeSeconds()}:{seat:N}");
        return [new(urls, name, Convert.ToBase64String(Sign(name)))];
    }

#pragma warning disable CA5350 // HMAC-SHA1 is what servers of this kind check; no collision of SHA-1 is of use against it.
    private byte[] Sign(string name) => HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(name));
#pragma warning restore CA5350
}
