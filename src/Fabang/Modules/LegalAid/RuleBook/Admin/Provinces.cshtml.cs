using Fabang.Modules.LegalAid.Eligibility;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.RuleBook.Admin;

/// <summary>The provinces whose rules of legal aid the administrator edits (法律援助规则): what holds in each, and what is being written.</summary>
[Authorize(LegalAidModule.EditRules)]
public sealed class ProvincesModel(RuleVersions versions, AidRules national, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ProvinceRow> Rows { get; private set; } = [];

    /// <summary>An administrator of a city or a county has no province, and no such page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var today = clock.GetUtcNow().DayInChina();
        var all = (await versions.AllAsync(versions.Provinces.Select(province => province.Code), cancel)).ToLookup(version => version.Region);
        Rows = [.. versions.Provinces.Select(province =>
        {
            var inForce = all[province.Code].FirstOrDefault(version => version.HoldsFrom <= today);
            return new ProvinceRow(province, inForce, (inForce?.Over(national) ?? national).StandardOf(province.Code, today), all[province.Code].FirstOrDefault(version => version.IsOpen));
        })];
        return Rows.Count == 0 ? NotFound() : Page();
    }
}
