using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory;

/// <summary>Who the lawyers are that sign in: for the floors above, which know accounts.</summary>
public sealed class Lawyers(FabangDb db, TimeProvider clock)
{
    /// <returns>Null for an account that is no lawyer's.</returns>
    public async Task<PublicLawyer?> FindByAccountAsync(Guid accountId, CancellationToken cancel = default) =>
        (await FindByAccountsAsync([accountId], cancel)).GetValueOrDefault(accountId);

    /// <summary>Licence, firm, fields and languages, for whoever gives out work.</summary>
    /// <returns>By account; those that stand in no directory are left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, PractisingLawyer>> PractisingAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancel = default) =>
        (await db.Set<Lawyer>().AsNoTracking().Where(lawyer => lawyer.AccountId != null && accountIds.Contains(lawyer.AccountId.Value)).ToListAsync(cancel))
        .ToDictionary(
            lawyer => lawyer.AccountId!.Value,
            lawyer => new PractisingLawyer(lawyer.FirmId, lawyer.Region, lawyer.LicenceFacts, lawyer.Public?.Specialties ?? [], lawyer.Public?.Languages ?? []));

    /// <summary>The public telephones of their offices.</summary>
    /// <returns>By account; those that show none are left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> PhonesAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancel = default) =>
        (await db.Set<Lawyer>().AsNoTracking().Where(lawyer => lawyer.AccountId != null && accountIds.Contains(lawyer.AccountId.Value)).ToListAsync(cancel))
        .Where(lawyer => lawyer.Public?.Phone is { Length: > 0 }).ToDictionary(lawyer => lawyer.AccountId!.Value, lawyer => lawyer.Public!.Phone);

    /// <returns>By account; those that are no lawyer's are left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, PublicLawyer>> FindByAccountsAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancel = default)
    {
        var today = clock.GetUtcNow().DayInChina();
        var rows = await (
            from lawyer in db.Set<Lawyer>().AsNoTracking()
            join firm in db.Set<LawFirm>() on lawyer.FirmId equals firm.Id
            where lawyer.AccountId != null && accountIds.Contains(lawyer.AccountId.Value)
            select new { Account = lawyer.AccountId!.Value, lawyer.Id, lawyer.Name, lawyer.FirmId, Firm = firm.Name, lawyer.FirstLicensedOn, IsPublic = lawyer.PublishedAt != null })
            .ToListAsync(cancel);
        return rows.ToDictionary(
            row => row.Account,
            row => new PublicLawyer(row.Id, row.Name, row.FirmId, row.Firm, Lawyer.YearsBetween(row.FirstLicensedOn, today), row.IsPublic));
    }
}
