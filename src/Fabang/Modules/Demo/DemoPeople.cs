using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Demo;

/// <summary>Invented citizens, each with a number of their own.</summary>
public sealed class DemoPeople(FabangDb db, TimeProvider clock)
{
    /// <param name="number">0 to 9999, each once.</param>
    /// <param name="name">As they wish to be addressed; most say nothing.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The account.</returns>
    public async Task<Guid> ComeAsync(int number, string? name = null, CancellationToken cancel = default)
    {
        var account = Account.Citizen(PhoneNumber.Parse($"1380000{number:D4}"), clock.GetUtcNow());
        account.NormalizedUserName = account.UserName!.ToUpperInvariant();
        account.SecurityStamp = Guid.CreateVersion7().ToString("N");
        account.Name = name;
        db.Add(account);
        db.Add(RoleGrant.Of(account.Id, Role.Citizen, RegionCode.Nation, grantedBy: null, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        return account.Id;
    }
}
