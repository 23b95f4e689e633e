using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Mine;

/// <summary>Farewell.</summary>
[AllowAnonymous]
public sealed class DeletedModel : PageModel;
