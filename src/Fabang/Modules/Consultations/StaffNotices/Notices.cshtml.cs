using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>A member of staff chooses of what they are told on their mobile number (工作提醒).</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class NoticesModel(FabangDb db, CurrentUser user, IStringLocalizer<Texts> texts) : PageModel
{
    [BindProperty]
    public List<StaffNotice> Wanted { get; set; } = [];

    public PhoneNumber? Mobile { get; private set; }

    public bool Saved => TempData.ContainsKey(nameof(Saved));

    public IEnumerable<SelectListItem> Kinds => Offered().Select(kind => new SelectListItem(texts[$"Notice.{kind}"], kind.ToString()));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var unwanted = (await MineAsync(cancel))?.Unwanted ?? [];
        Wanted = [.. Offered().Except(unwanted)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync(cancel);
            return Page();
        }

        var choice = await MineAsync(cancel) ?? db.Add(NoticeChoice.Of(user.RequiredId)).Entity;
        choice.Choose(Offered().Except(Wanted));
        await db.SaveChangesAsync(cancel);
        TempData[nameof(Saved)] = true;
        return RedirectToPage();
    }

    /// <summary>What concerns them: lawyers are offered work, duty managers see to the rest.</summary>
    private List<StaffNotice> Offered() =>
    [
        .. user.Grants.Any(grant => grant.Role is Role.Lawyer) ? [StaffNotice.Offered] : Array.Empty<StaffNotice>(),
        .. user.Has(ConsultationsModule.Manage) ? [StaffNotice.Complaint, StaffNotice.Overdue] : Array.Empty<StaffNotice>(),
    ];

    private Task<NoticeChoice?> MineAsync(CancellationToken cancel) => db.Set<NoticeChoice>().SingleOrDefaultAsync(choice => choice.Id == user.RequiredId, cancel);

    private async Task LoadAsync(CancellationToken cancel) => Mobile =
        PhoneNumber.ParseIfGiven(await db.Set<Account>().Where(account => account.Id == user.RequiredId).Select(account => account.PhoneNumber).SingleOrDefaultAsync(cancel));
}
