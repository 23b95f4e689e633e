using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Begins an application, or goes on with one (申请法律援助).</summary>
[Authorize]
public sealed class StartModel(CurrentUser user, Applying applying, AidCheck check, CurrentIntake current, VisitorRegion visitor) : PageModel
{
    public IReadOnlyList<AidApplication> Applications { get; private set; } = [];

    public RegionCode Region { get; private set; }

    public Guid Reader => user.RequiredId;

    /// <summary>The page makes it; what was begun under it once is not begun again.</summary>
    [BindProperty, Breaks("LegalAid.TooManyDrafts", "LegalAid.NeedsRegion")]
    public Guid SendingId { get; set; } = Guid.CreateVersion7();

    public async Task<string?> MatterNameAsync(AidApplication one) => one.MatterCode is { } code ? await check.NameOfAsync(code, one.Region) : null;

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Region == RegionCode.Nation)
        {
            throw new BrokenRuleException("LegalAid.NeedsRegion");
        }

        await applying.StartAsync(SendingId, user.RequiredId, Region, cancel);
        return Redirect($"/legal-aid/apply/{SendingId}");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Region = visitor.Code != RegionCode.Nation ? visitor.Code : (await current.FindAsync(cancel))?.Region ?? RegionCode.Nation;
        Applications = await applying.ListAsync(cancel);
    }
}
