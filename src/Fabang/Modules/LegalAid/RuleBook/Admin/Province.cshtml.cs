using Fabang.Modules.LegalAid.Eligibility;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>The rules of one province: what holds, what is being written, and every version there was.</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class ProvinceModel(RuleVersions versions, AidRules national, TimeProvider clock) : PageModel
{
    public Region Region { get; private set; } = null!;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<AidRuleVersion> Versions { get; private set; } = [];

    public AidRuleVersion? InForce => Versions.FirstOrDefault(version => version.HoldsFrom <= Today);

    public AidRuleVersion? Open => Versions.FirstOrDefault(version => version.IsOpen);

    public MeansStandard? Standard => (InForce?.Over(national) ?? national).StandardOf(Region.Code, Today);

    private DateOnly Today => clock.GetUtcNow().DayInChina();

    public async Task<IActionResult> OnGetAsync(string province, CancellationToken cancel) => await LoadAsync(province, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostBeginAsync(string province, CancellationToken cancel) =>
        await LoadAsync(province, cancel) ? Redirect($"/admin/legal-aid/rules/versions/{await versions.BeginAsync(Region.Code, cancel)}") : NotFound();

    private async Task<bool> LoadAsync(string province, CancellationToken cancel)
    {
        if (versions.Province(province) is not { } found)
        {
            return false;
        }

        Region = found;
        Versions = await versions.AllAsync([found.Code], cancel);
        return true;
    }
}
