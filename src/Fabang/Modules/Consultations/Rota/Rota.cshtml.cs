using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>The rota (值班表): who should be there in the coming four weeks, where somebody is missing, and what colleagues ask of the reader.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class RotaModel(RotaView rota, SigningUp signing, Duty duty, CurrentUser user, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Shift> Shifts { get; private set; } = [];

    /// <summary>Shifts of the next days with too few, for the duty manager.</summary>
    public IReadOnlyList<Shift> Warnings { get; private set; } = [];

    public IReadOnlyList<(Swap Swap, Shift Shift)> Swaps { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Of those who should be there now: who is.</summary>
    public IReadOnlySet<Guid> Present { get; private set; } = new HashSet<Guid>();

    public Guid ReaderId => user.RequiredId;

    public bool Manages => user.Has(ConsultationsModule.Manage);

    public bool IsRunning(Shift shift) => shift.StartsAt <= clock.GetUtcNow();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Shifts = await rota.AheadAsync(cancel);
        Warnings = rota.Warnings(Shifts);
        Swaps = await rota.SwapsAsync(cancel);
        Names = await rota.NamesAsync(Shifts.SelectMany(shift => shift.Seats).Select(seat => seat.LawyerId).Concat(Swaps.SelectMany(row => new[] { row.Swap.FromId, row.Swap.ToId })), cancel);
        Present = await duty.AmongAsync(Shifts.Where(IsRunning).SelectMany(shift => shift.Seats).Select(seat => seat.LawyerId).Distinct());
    }

    public Task<IActionResult> OnPostAgreeAsync(Guid swap, CancellationToken cancel) => AnswerAsync(swap, SwapStatus.Agreed, cancel);

    public Task<IActionResult> OnPostRefuseAsync(Guid swap, CancellationToken cancel) => AnswerAsync(swap, SwapStatus.Refused, cancel);

    public Task<IActionResult> OnPostTakeBackAsync(Guid swap, CancellationToken cancel) => AnswerAsync(swap, SwapStatus.TakenBack, cancel);

    private async Task<IActionResult> AnswerAsync(Guid swap, SwapStatus answer, CancellationToken cancel) =>
        await signing.AnswerAsync(swap, answer, cancel) ? RedirectToPage() : NotFound();
}
