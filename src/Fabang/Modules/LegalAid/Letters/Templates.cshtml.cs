using Fabang.Modules.Accounts;
using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>All letters as one region words them, and whose wording that is.</summary>
[Authorize(LegalAidModule.EditLetters)]
public sealed class TemplatesModel(LetterTemplates templates, RegionTree tree, CurrentUser user, TimeProvider clock) : PageModel
{
    public RegionCode Region { get; private set; }

    public IReadOnlyList<TemplateRow> Rows { get; private set; } = [];

    /// <summary>The administrator's own regions, what the region lies in, and what lies in it.</summary>
    public IEnumerable<RegionCode> Nearby => user.RegionsFor(LegalAidModule.EditLetters)
        .Concat(Region.Upwards().Where(Mine)).Concat(tree.ChildrenOf(Region).Select(region => region.Code))
        .Where(region => region != Region).Distinct();

    public bool Saved => TempData.ContainsKey(nameof(Saved));

    public string NameOf(RegionCode region) => tree.FullName(region);

    public string ShortNameOf(RegionCode region) => tree.NameOf(region);

    public async Task<IActionResult> OnGetAsync(string? region, CancellationToken cancel)
    {
        Region = RegionCode.TryParse(region, out var asked) ? asked : user.RegionsFor(LegalAidModule.EditLetters)[0];
        if ((region is not null && Region != asked) || !tree.Has(Region) || !Mine(Region))
        {
            return NotFound();
        }

        var versions = await templates.VersionsAsync(Region, cancel);
        var today = clock.GetUtcNow().DayInChina();
        Rows = [.. templates.Forms.Select(form => new TemplateRow(
            form, templates.InForce(versions, form.Kind, Region), versions.LastOrDefault(version => version.Kind == form.Kind && version.Region == Region && version.ValidFrom > today)))];
        return Page();
    }

    private bool Mine(RegionCode region) => user.May(LegalAidModule.EditLetters, region);
}

/// <summary>One letter in the list.</summary>
/// <param name="Form">Which.</param>
/// <param name="InForce">The wording that holds today; null where the one that ships does.</param>
/// <param name="Coming">The region's own next change; null where none is decided.</param>
public sealed record TemplateRow(LetterForm Form, LetterTemplateVersion? InForce, LetterTemplateVersion? Coming);
