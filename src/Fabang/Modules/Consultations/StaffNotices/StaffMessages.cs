using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>Queues messages to the staff: to those who have a mobile number and want this kind. They say that there is work, and nothing of any person.</summary>
public sealed class StaffMessages(FabangDb db, Messages messages)
{
    /// <summary>Adds a message for each to the change of the caller.</summary>
    /// <param name="notice">Of what.</param>
    /// <param name="to">To whom.</param>
    /// <param name="draft">The message to one of them.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task QueueAsync(StaffNotice notice, IReadOnlyCollection<Guid> to, Func<Recipient, MessageDraft> draft, CancellationToken cancel = default)
    {
        foreach (var account in await WantingAsync(notice, to, cancel))
        {
            await messages.QueueAsync(draft(Recipient.Account(account)), cancel);
        }
    }

    /// <summary>Which of these have a number and want it.</summary>
    public async Task<IReadOnlyList<Guid>> WantingAsync(StaffNotice notice, IReadOnlyCollection<Guid> accounts, CancellationToken cancel = default)
    {
        var reached = await db.Set<Account>().Where(account => accounts.Contains(account.Id) && account.PhoneNumber != null && account.DeletedAt == null)
            .Select(account => account.Id).ToListAsync(cancel);
        var unwanted = await db.Set<NoticeChoice>().AsNoTracking().Where(choice => reached.Contains(choice.Id)).ToListAsync(cancel);
        return [.. reached.Except(unwanted.Where(choice => choice.Unwanted.Contains(notice)).Select(choice => choice.Id))];
    }

    /// <summary>The duty managers of a region, or of the nearest one above it that has any.</summary>
    /// <param name="region">Whose.</param>
    /// <param name="except">Who has no part in it: who answered, or decided.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<Guid>> ManagersAsync(RegionCode region, IReadOnlyCollection<Guid> except, CancellationToken cancel = default)
    {
        var upwards = region.Upwards().ToList();
        var grants = await db.Set<RoleGrant>()
            .Where(grant => grant.Role == Role.DutyManager && grant.RevokedAt == null && upwards.Contains(grant.Region) && !except.Contains(grant.AccountId))
            .Select(grant => new { grant.AccountId, grant.Region }).ToListAsync(cancel);
        return upwards.Select(level => grants.Where(grant => grant.Region == level).Select(grant => grant.AccountId).Distinct().ToList()).FirstOrDefault(some => some.Count > 0) ?? [];
    }
}
