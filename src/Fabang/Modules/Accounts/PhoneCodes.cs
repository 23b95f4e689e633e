using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Accounts;

/// <summary>Issues phone codes and takes them back, each once.</summary>
public sealed class PhoneCodes(FabangDb db, Throttles throttles, NetworkAddress address, TimeProvider clock)
{
    /// <summary>A text message costs money and wakes people up.</summary>
    internal static readonly RateLimit[] PerPhone = [new(1, TimeSpan.FromMinutes(1)), new(5, TimeSpan.FromHours(1))];

    /// <summary>Mobile carriers put thousands of phones behind one address, so this is far above what one person needs.</summary>
    internal static readonly RateLimit[] PerAddress = [new(20, TimeSpan.FromMinutes(10)), new(60, TimeSpan.FromHours(1))];

    /// <summary>Makes a code and has it sent; codes sent before for the same purpose end. Known or unknown, each phone gets the same.</summary>
    /// <exception cref="BrokenRuleException">Accounts.TooManyCodes, with the minutes to wait.</exception>
    public async Task<PhoneCode> IssueAsync(PhoneNumber phone, PhoneCodePurpose purpose, CancellationToken cancel = default)
    {
        var wait = await throttles.TryAsync("phone-code-address", address.Value, PerAddress, cancel)
            ?? await throttles.TryAsync("phone-code", phone.Digits, PerPhone, cancel);
        if (wait is { } pause)
        {
            throw new BrokenRuleException("Accounts.TooManyCodes", (int)Math.Ceiling(pause.TotalMinutes));
        }

        var now = clock.GetUtcNow();
        var older = db.Set<PhoneCode>().WhereSealed(code => code.Phone, phone.Digits, db)
            .Where(code => code.Purpose == purpose && code.UsedAt == null && code.ExpiresAt > now);
        var code = PhoneCode.Request(phone, purpose, now);
        await db.InTransactionAsync(async () =>
        {
            // The version too: somebody who is trying an older code at this moment comes too late.
            await older.ExecuteUpdateAsync(set => set
                .SetProperty(old => old.ExpiresAt, now)
                .SetProperty(old => old.Version, old => old.Version + 1), cancel);
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

    private static string? RuleBrokenBy(PhoneCodeOutcome outcome) => outcome switch
    {
        PhoneCodeOutcome.Right => null,
        PhoneCodeOutcome.Wrong => "Accounts.WrongCode",
        PhoneCodeOutcome.Expired => "Accounts.CodeExpired",
        PhoneCodeOutcome.TooManyTries => "Accounts.TooManyTries",
        PhoneCodeOutcome.Used => "Accounts.CodeUsed",
    };
}
