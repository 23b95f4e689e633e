using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Consultations.Rota;

/// <summary>One shift: who has signed up; sign up, leave, ask a colleague to take one's place; the duty manager may cancel it.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class ShiftPageModel(FabangDb db, RotaView rota, SigningUp signing, Colleagues colleagues, CurrentUser user, TimeProvider clock) : PageModel
{
    public Shift Shift { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Who might take the reader's place, those who are there now on top: they can be asked at once.</summary>
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    [BindProperty, Breaks("Consultations.ChooseColleague", "Consultations.CannotSwap")]
    public Guid? Colleague { get; set; }

    public bool IsMine => Shift.Has(user.RequiredId);

    public bool IsAhead => !Shift.IsCancelled && Shift.StartsAt > clock.GetUtcNow();

    public bool MaySignUp => IsAhead && !IsMine && Shift.Taken < Shift.Places;

    public bool MayLeave => IsAhead && IsMine && Shift.Taken > Shift.Minimum;

    public bool MayCancel => IsAhead && rota.Manages(Shift.Region);

    public async Task<IActionResult> OnGetAsync(Guid shift, CancellationToken cancel) => await LoadAsync(shift, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostSignUpAsync(Guid shift, CancellationToken cancel) => ChangeAsync(shift, () => signing.SignUpAsync(Shift, cancel), cancel);

    public Task<IActionResult> OnPostLeaveAsync(Guid shift, CancellationToken cancel) => ChangeAsync(shift, () => signing.LeaveAsync(Shift, cancel), cancel);

    public Task<IActionResult> OnPostAskAsync(Guid shift, CancellationToken cancel) => ChangeAsync(shift, () => Others.Any(other => other.Value == Colleague?.ToString())
        ? signing.AskAsync(Shift, Colleague!.Value, cancel)
        : throw new BrokenRuleException("Consultations.ChooseColleague"), cancel);

    public async Task<IActionResult> OnPostCancelAsync(Guid shift, CancellationToken cancel)
    {
        if (!await LoadAsync(shift, cancel) || !rota.Manages(Shift.Region))
        {
            return NotFound();
        }

        Shift.Cancel(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        return RedirectToPage("Rota");
    }

    private async Task<IActionResult> ChangeAsync(Guid shift, Func<Task> change, CancellationToken cancel)
    {
        if (!await LoadAsync(shift, cancel))
        {
            return NotFound();
        }

        await change();
        return RedirectToPage("Rota");
    }

    private async Task<bool> LoadAsync(Guid shift, CancellationToken cancel)
    {
        if (await rota.FindAsync(shift, cancel) is not { } found)
        {
            return false;
        }

        Shift = found;
        Names = await rota.NamesAsync(found.Seats.Select(seat => seat.LawyerId), cancel);
        Others = IsMine && IsAhead ? [.. (await colleagues.ChoicesAsync(found.Region, user.RequiredId, cancel)).Where(other => !found.Has(Guid.Parse(other.Value)))] : [];
        return true;
    }
}
