using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations.Desk.Todo;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Modules.Consultations.Desk.ShiftEnd;

/// <summary>The end of a shift (交班): what the lawyer still has, and a colleague to whom all or some of it goes in one step.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class ShiftEndModel(CurrentUser user, HandingOver handing, ShiftEnds ends, Colleagues colleagues) : PageModel
{
    public IReadOnlyList<DeskItem> Open { get; private set; } = [];

    /// <summary>Colleagues of these regions who are on duty.</summary>
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    /// <summary>When the shift ends, or has; null where the rota has none that does.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>Why something is still here after it was to go, by its id.</summary>
    public IReadOnlyDictionary<Guid, string> Problems { get; private set; } = new Dictionary<Guid, string>();

    [BindProperty, Breaks("Consultations.ChooseWork")]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty, Breaks("Consultations.ChooseColleague")]
    public Guid? Colleague { get; set; }

    /// <summary>How much went over a moment ago.</summary>
    [TempData]
    public int? Gone { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Chosen = [.. Open.Select(item => item.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Chosen.Count == 0)
        {
            throw new BrokenRuleException("Consultations.ChooseWork");
        }

        // Sent twice: what was chosen has gone with the first press, and there is nothing to do.
        var going = Open.Where(item => Chosen.Contains(item.Id)).ToList();
        var done = going.Count == 0 ? [] : await handing.DoAsync(going, ChosenColleague(), user.RequiredId, cancel);
        if (done.All(one => one.Problem is null))
        {
            Gone = done.Count > 0 ? done.Count : Gone;
            return RedirectToPage();
        }

        await LoadAsync(cancel);
        Problems = done.Where(one => one.Problem is not null).ToDictionary(one => one.Item.Id, one => one.Problem!);
        return Page();
    }

    private Guid ChosenColleague() => Others.Any(other => other.Value == Colleague?.ToString()) ? Colleague!.Value : throw new BrokenRuleException("Consultations.ChooseColleague");

    private async Task LoadAsync(CancellationToken cancel)
    {
        Open = await handing.OpenAsync(user.RequiredId, cancel);
        EndsAt = await ends.OfAsync(user.RequiredId, cancel);
        Others = await colleagues.OnDutyAsync([.. Open.Select(item => item.Region).Distinct()], user.RequiredId, cancel);
    }
}
