using Fabang.Shell.Security;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>
/// Issues phone codes and takes them back, each once. A text message costs money and wakes people up, so they are counted; but
/// no stranger can keep a phone from its codes where it was used before, or make the one that somebody waits for worthless.
/// </summary>
public sealed class PhoneCodes(FabangDb db, Throttles throttles, NetworkAddress address, KnownDevices devices, TimeProvider clock)
{
    /// <summary>On a browser on which this phone has signed in before.</summary>
    internal static readonly RateLimit[] PerKnownDevice = [new(1, TimeSpan.FromMinutes(1)), new(5, TimeSpan.FromHours(1))];

    internal static readonly RateLimit[] PerPhoneAndAddress = [new(1, TimeSpan.FromMinutes(1)), new(5, TimeSpan.FromHours(1))];

    /// <summary>From all browsers that the phone has not used.</summary>
    internal static readonly RateLimit[] PerPhoneOfStrangers = [new(10, TimeSpan.FromHours(1)), new(20, TimeSpan.FromDays(1))];

    /// <summary>Mobile carriers put thousands of phones behind one address, so this is far above what one person needs.</summary>
    internal static readonly RateLimit[] PerAddress = [new(20, TimeSpan.FromMinutes(10)), new(60, TimeSpan.FromHours(1))];

    /// <summary>Makes a code and has it sent. Known or unknown, each phone gets the same.</summary>
    /// <param name="phone">Where to.</param>
    /// <param name="purpose">What it opens.</param>
    /// <param name="insteadOf">The code that ends with it, where somebody asks for another.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Accounts.TooManyCodes, with the minutes to wait.</exception>
    public async Task<PhoneCode> IssueAsync(PhoneNumber phone, PhoneCodePurpose purpose, Guid? insteadOf = null, CancellationToken cancel = default)
    {
        await CountAsync(phone.Digits, cancel);
        var now = clock.GetUtcNow();
        var code = PhoneCode.Request(phone, purpose, now);
        await db.InTransactionAsync(async () =>
        {
            if (insteadOf is { } old)
            {
                // The version too: somebody who is trying the old code at this moment comes too late.
                await Open(phone.Digits, purpose).Where(other => other.Id == old).ExecuteUpdateAsync(set => set
                    .SetProperty(other => other.ExpiresAt, now)
                    .SetProperty(other => other.Version, other => other.Version + 1), cancel);
            }

            db.Add(code);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        return code;
    }

    /// <summary>Takes a code; when it is right, does the deed in the same transaction. Of many who try at once, one does it.</summary>
    /// <param name="id">Which code.</param>
    /// <param name="given">What the person typed.</param>
    /// <param name="purpose">What the code must be for.</param>
    /// <param name="deed">What the right code opens. It runs inside the transaction, and its changes are saved with the code.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="BrokenRuleException">Accounts.WrongCode, CodeExpired, TooManyTries, CodeUsed.</exception>
    public async Task UseAsync(Guid id, string? given, PhoneCodePurpose purpose, Func<PhoneCode, Task> deed, CancellationToken cancel = default)
    {
        while (true)
        {
            var code = await db.Set<PhoneCode>().SingleOrDefaultAsync(c => c.Id == id && c.Purpose == purpose, cancel)
                ?? throw new BrokenRuleException("Accounts.CodeExpired");
            var outcome = code.Try(given, clock.GetUtcNow());
            try
            {
                await db.InTransactionAsync(async () =>
                {
                    if (outcome is PhoneCodeOutcome.Right)
                    {
                        await EndOthersAsync(code, cancel);
                    }

                    // First the code alone: a lost race must end before the deed has begun.
                    await db.SaveChangesAsync(cancel);
                    if (outcome is PhoneCodeOutcome.Right)
                    {
                        await deed(code);
                        await db.SaveChangesAsync(cancel);
                    }
                }, cancel);
            }
            catch (DbUpdateConcurrencyException) when (db.Entry(code).State is EntityState.Modified)
            {
                // Somebody tried the same code at the same moment: see what they left.
                db.Entry(code).State = EntityState.Detached;
                continue;
            }

            if (RuleBrokenBy(outcome) is { } rule)
            {
                throw new BrokenRuleException(rule);
            }

            return;
        }
    }

    /// <summary>
    /// Who holds another code of this phone finds it over. The code itself is in the statement too, so that two who use two codes at
    /// once meet at the same row: one waits, and then comes too late.
    /// </summary>
    private Task<int> EndOthersAsync(PhoneCode right, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return Open(right.Phone, right.Purpose).ExecuteUpdateAsync(set => set
            .SetProperty(code => code.ExpiresAt, now)
            .SetProperty(code => code.Version, code => code.Version + (code.Id == right.Id ? 0 : 1)), cancel);
    }

    private IQueryable<PhoneCode> Open(string phone, PhoneCodePurpose purpose)
    {
        var now = clock.GetUtcNow();
        return db.Set<PhoneCode>().WhereSealed(code => code.Phone, phone, db)
            .Where(code => code.Purpose == purpose && code.UsedAt == null && code.ExpiresAt > now);
    }

    private async Task CountAsync(string phone, CancellationToken cancel)
    {
        (string Deed, string By, RateLimit[] Limits)[] counts = devices.DeviceOf(phone) is { } device
            ? [("phone-code-device", $"{phone}|{device}", PerKnownDevice)]
            :
            [
                ("phone-code-pair", $"{phone}|{address.Value}", PerPhoneAndAddress),
                ("phone-code-address", address.Value, PerAddress),
                ("phone-code-strangers", phone, PerPhoneOfStrangers),
            ];
        foreach (var (deed, by, limits) in counts)
        {
            if (await throttles.TryAsync(deed, by, limits, cancel) is { } wait)
            {
                throw new BrokenRuleException("Accounts.TooManyCodes", (int)Math.Ceiling(wait.TotalMinutes));
            }
        }
    }

    private static string? RuleBrokenBy(PhoneCodeOutcome outcome) => outcome switch
    {
        PhoneCodeOutcome.Right => null,
        PhoneCodeOutcome.Wrong => "Accounts.WrongCode",
        PhoneCodeOutcome.Expired => "Accounts.CodeExpired",
        PhoneCodeOutcome.TooManyTries => "Accounts.TooManyTries",
        PhoneCodeOutcome.Used => "Accounts.CodeUsed",
    };
}
