using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>The names that the program knows of a consultation: its parties, its person, and those who answered.</summary>
public sealed class KnownNames(FabangDb db)
{
    public async Task<IReadOnlyList<string>> OfAsync(Consultation consultation, CancellationToken cancel = default)
    {
        var people = consultation.Posts.Where(post => post.IsOfLawyer()).Select(post => post.AuthorId).Append(consultation.PersonId).Distinct().ToList();
        var names = await db.Set<Account>().Where(account => people.Contains(account.Id)).Select(account => account.Name).ToListAsync(cancel);
        // Sealed columns are opened when rows are read, not in a query.
        var parties = await db.Set<Party>().AsNoTracking().Where(party => party.MatterId == consultation.MatterId).ToListAsync(cancel);
        return [.. names.Concat(parties.Select(party => party.Name)).OfType<string>().Where(name => name.Length > 0)];
    }
}
