using Microsoft.AspNetCore.Identity;

namespace Fabang.Modules.Accounts;

internal static class IdentityResults
{
    /// <summary>For what cannot fail unless the program is wrong.</summary>
    public static void OrThrow(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(", ", result.Errors.Select(error => error.Code)));
        }
    }
}
