using Fabang.Shell.Security;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Slows down who guesses secrets, without letting a stranger lock anybody out. Every try counts before it is judged, so
/// that tries at the same moment count too, and is taken back when it was right.
/// <list type="bullet">
/// <item>A browser on which this person has signed in before has a count of its own: whatever strangers do, it may try.</item>
/// <item>Any other browser counts by person and network address, by address, and by person over all strange browsers.
/// Who attacks one person from a thousand addresses closes the door to strange browsers for an hour, never to known ones.</item>
/// </list>
/// The answer is the same whether the person exists or not: names are counted as they were typed.
/// </summary>
public sealed class Guesses(Throttles throttles, NetworkAddress address, KnownDevices devices)
{
    internal static readonly RateLimit[] FromKnownDevice = [new(10, TimeSpan.FromMinutes(15))];
    internal static readonly RateLimit[] FromOneAddress = [new(5, TimeSpan.FromMinutes(15))];

    /// <summary>An office, or a village hall, has one address.</summary>
    internal static readonly RateLimit[] FromAddressAtAll = [new(50, TimeSpan.FromMinutes(15))];

    internal static readonly RateLimit[] FromAllStrangers = [new(100, TimeSpan.FromHours(1))];

    /// <summary>Counts a try.</summary>
    /// <param name="secret">What is guessed: <c>password</c>, <c>totp</c>.</param>
    /// <param name="name">Whose: the user name, the phone number, the account.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Accounts.SlowDown, with the minutes to wait.</exception>
    public async Task CountAsync(string secret, string name, CancellationToken cancel = default)
    {
        foreach (var (deed, by, limits) in Counts(secret, name))
        {
            if (await throttles.TryAsync(deed, by, limits, cancel) is { } wait)
            {
                throw new BrokenRuleException("Accounts.SlowDown", (int)Math.Ceiling(wait.TotalMinutes));
            }
        }
    }

    /// <summary>It was right: no guess after all.</summary>
    public async Task ForgiveAsync(string secret, string name, CancellationToken cancel = default)
    {
        foreach (var (deed, by, _) in Counts(secret, name))
        {
            await throttles.ForgiveAsync(deed, by, cancel);
        }
    }

    private (string Deed, string By, RateLimit[] Limits)[] Counts(string secret, string name) =>
        devices.DeviceOf(name) is { } device
            ? [($"{secret}-device", $"{name}|{device}", FromKnownDevice)]
            :
            [
                ($"{secret}-pair", $"{name}|{address.Value}", FromOneAddress),
                ($"{secret}-address", address.Value, FromAddressAtAll),
                ($"{secret}-strangers", name, FromAllStrangers),
            ];
}
