using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Demo;

/// <summary>The invented staff, and the code of the moment. Never in Production.</summary>
[AllowAnonymous]
public sealed class SignInsModel(TimeProvider clock) : PageModel
{
    public string Code => Totp.CodeAt(DemoStaff.AuthenticatorKey, clock.GetUtcNow());
}
