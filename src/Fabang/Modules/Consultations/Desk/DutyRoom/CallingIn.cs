using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Desk.DutyRoom;

/// <summary>
/// The duty manager calls somebody in who is on the rota and not there (叫岗): a message to their mobile number, at most one in ten minutes, whoever presses and
/// however often. A lease that nobody takes twice sees to it.
/// </summary>
public sealed class CallingIn(FabangDb db, Leases leases, Messages messages, AuditLog audit, TimeProvider clock)
{
    /// <summary>So long no second message goes to the same lawyer.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>After this long it is no use any more.</summary>
    private static readonly TimeSpan Worth = TimeSpan.FromMinutes(30);

    public static readonly MessageTemplate CalledIn = MessageTemplate.Of<Texts>("CalledIn");

    public static string NameOf(Guid lawyer) => $"call-in:{lawyer:N}";

    /// <returns>False where they were called within the last ten minutes, and nothing was sent.</returns>
    /// <exception cref="BrokenRuleException">They are there, are not on the rota, or have no mobile number.</exception>
    public async Task<bool> CallAsync(StaffStanding lawyer, CancellationToken cancel = default)
    {
        if (!lawyer.IsMissing)
        {
            throw new BrokenRuleException("Consultations.NotToCallIn", lawyer.Name);
        }

        var to = await NumberAsync(lawyer, cancel) ?? throw new BrokenRuleException("Consultations.NoMobile", lawyer.Name);
        var called = false;
        await db.InTransactionAsync(async () =>
        {
            // Each press is a holder of its own: a lease is lengthened for its holder, and here nobody may have it again.
            called = await leases.TryTakeAsync(NameOf(lawyer.Id), Guid.CreateVersion7().ToString("N"), Pause, cancel);
            if (called)
            {
                await messages.QueueAsync(new MessageDraft(CalledIn, to) { ExpiresAt = clock.GetUtcNow() + Worth, About = $"call-in:{lawyer.Id:N}" }, cancel);
                audit.Add("called-in", nameof(Account), lawyer.Id);
                await db.SaveChangesAsync(cancel);
            }
        }, cancel);
        return called;
    }

    /// <summary>The number of the account, else a mobile number among what they show in the directory.</summary>
    private async Task<Recipient?> NumberAsync(StaffStanding lawyer, CancellationToken cancel)
    {
        if (await db.Set<Account>().AnyAsync(account => account.Id == lawyer.Id && account.PhoneNumber != null, cancel))
        {
            return Recipient.Account(lawyer.Id);
        }

        return PhoneNumber.TryParse(lawyer.Phone, out var mobile) ? Recipient.Number(mobile.Digits) : null;
    }
}
