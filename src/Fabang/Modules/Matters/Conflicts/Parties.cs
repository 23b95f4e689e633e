using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>Writes down the parties of a matter when it is opened (登记当事人).</summary>
public sealed class Parties(FabangDb db, PartyNames names)
{
    /// <summary>The person by their account, and the other side as they named it; saved with the caller's next save.</summary>
    /// <param name="matter">The new matter.</param>
    /// <param name="other">What is known of the other side: perhaps nothing.</param>
    public async Task RegisterAsync(Matter matter, OtherSide other, CancellationToken cancel = default)
    {
        var person = await db.Set<Account>().Where(account => account.Id == matter.PersonId).Select(account => new { account.Name, account.PhoneNumber }).SingleAsync(cancel);
        Add(Party.Of(matter.Id, PartyRole.Person, person.Name, null, PhoneNumber.TryParse(person.PhoneNumber, out var own) ? own : null, names));
        var all = PartyNames.Several(other.Names);
        PartyNumber? number = PartyNumber.TryParse(other.Number, out var parsed) ? parsed : null;
        PhoneNumber? phone = PhoneNumber.TryParse(other.Phone, out var called) ? called : null;
        Add(Party.Of(matter.Id, PartyRole.OtherSide, all.Count > 0 ? all[0] : null, number, phone, names));
        foreach (var name in all.Skip(1).Take(OtherSide.MostNames - 1))
        {
            Add(Party.Of(matter.Id, PartyRole.Related, name, null, null, names));
        }
    }

    private void Add(Party? party)
    {
        if (party is not null)
        {
            db.Add(party);
        }
    }
}
