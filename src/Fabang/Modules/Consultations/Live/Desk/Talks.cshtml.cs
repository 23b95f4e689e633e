using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Live.Desk;

/// <summary>The lawyer's live desk: whom they talk to, and who waits. Who has it open is there for those who wait.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class TalksModel(CurrentUser user, TalkLists lists, Duty duty, Leases leases) : PageModel
{
    public TalkList List { get; private set; } = null!;

    public (int True, int Told) Estimates { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await Presence.TouchAsync(leases, user.RequiredId);
        List = await lists.LoadAsync(open: null, cancel);
        Estimates = await lists.EstimatesAsync(cancel);
    }

    /// <summary>The lists alone, here and beside a conversation.</summary>
    public async Task<IActionResult> OnGetPartAsync(Guid? open, CancellationToken cancel) =>
        Partial("/Modules/Consultations/Live/Desk/_List.cshtml", await lists.LoadAsync(open, cancel));

    public async Task<IActionResult> OnPostBeginDutyAsync()
    {
        await duty.BeginAsync(user.RequiredId);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndDutyAsync()
    {
        await duty.EndAsync(user.RequiredId);
        return RedirectToPage();
    }
}
