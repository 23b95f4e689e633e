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
        AddOthers(matter, other);
    }

    /// <summary>Both sides as an office named them, where the person of the matter has no account yet.</summary>
    public void Register(Matter matter, OtherSide person, OtherSide other)
    {
        Add(Party.Of(matter.Id, PartyRole.Person, person.Names, PartyNumber.TryParse(person.Number, out var number) ? number : null, PhoneNumber.TryParse(person.Phone, out var own) ? own : null, names));
        AddOthers(matter, other);
    }

    private void AddOthers(Matter matter, OtherSide other)
    {
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
