using Fabang.Modules.Accounts;
using Fabang.Modules.Mediation.Cases;
using Fabang.Modules.Mediation.Consenting;
using Fabang.Modules.Mediation.Mine;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Mediation;

/// <summary>What mediation is, for whom, and the way into it (人民调解).</summary>
[AllowAnonymous]
public sealed class HomeModel(CurrentUser user, OwnMediations own, Guests guests) : PageModel
{
    /// <summary>Those of the reader, begun or sent, on whichever side.</summary>
    public IReadOnlyList<MediationCase> Mine { get; private set; } = [];

    /// <summary>Those in which the reader takes part as a guest.</summary>
    public IReadOnlyList<MediationCase> AsGuest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => (Mine, AsGuest) = user.Id is null ? ([], []) : (await own.ListAsync(cancel), await guests.ListAsync(cancel));
}
