using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>The account of who is asking.</summary>
public sealed class MyAccount(UserManager<Account> accounts, CurrentUser user)
{
    /// <summary>Null when it is gone, which a page says with 404.</summary>
    public async Task<Account?> FindAsync() =>
        await accounts.FindByIdAsync(user.RequiredId.ToString()) is { DeletedAt: null } account ? account : null;
}
