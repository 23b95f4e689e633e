using System.ComponentModel.DataAnnotations;
using Fabang.Modules.Accounts;
using Fabang.Modules.Directory.Find;
using Fabang.Modules.Regions;
using Fabang.Shell.Errors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory.Mediators;

/// <summary>Enters a committee, or corrects one (登记调解委员会).</summary>
[Authorize(DirectoryModule.Approve)]
public sealed class CommitteeModel(FabangDb db, CurrentUser user, RegionTree tree, IStringLocalizer<Texts> texts, TimeProvider clock) : PageModel
{
    /// <summary>Null while a new one is entered.</summary>
    public MediationCommittee? Committee { get; private set; }

    [BindProperty, Required, StringLength(MediationCommittee.LongestName), Breaks("Directory.NeedsName")]
    public string? Name { get; set; }

    [BindProperty, Required]
    public CommitteeKind? Kind { get; set; }

    [BindProperty, Required, StringLength(6), Breaks("Directory.UnknownRegion")]
    public string? Region { get; set; }

    [BindProperty, Required, StringLength(MediationCommittee.LongestScope), Breaks("Directory.NeedsScope")]
    public string? Scope { get; set; }

    [BindProperty, StringLength(LawyerProfile.LongestAddress)]
    public string? Address { get; set; }

    [BindProperty, StringLength(40)]
    public string? Phone { get; set; }

    [BindProperty]
    public bool IsEnded { get; set; }

    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<CommitteeKind>().Select(kind => new SelectListItem(texts[$"CommitteeKind.{kind}"], kind.ToString()));

    public IEnumerable<SelectListItem> Regions => RegionChoices.Below(tree, user.RegionsFor(DirectoryModule.Approve)).Prepend(new SelectListItem(texts["Firm.ChooseRegion"], ""));

    public async Task<IActionResult> OnGetAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Committee is { } known)
        {
            (Name, Kind, Region, Scope, Address, Phone, IsEnded) = (known.Name, known.Kind, known.Region.Value, known.Scope, known.Address, known.Phone, known.EndedOn is not null);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id = null)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!RegionCode.TryParse(Region, out var region) || !tree.Has(region) || !user.May(DirectoryModule.Approve, region))
        {
            throw new BrokenRuleException("Directory.UnknownRegion");
        }

        if (Committee is { } known)
        {
            known.Correct(Name!, Kind!.Value, region, Scope!, Address ?? "", Phone ?? "");
            known.End(IsEnded ? known.EndedOn ?? clock.GetUtcNow().DayInChina() : null);
        }
        else
        {
            db.Add(MediationCommittee.Found(Name!, Kind!.Value, region, Scope!, Address ?? "", Phone ?? ""));
        }

        await db.SaveChangesAsync();
        return Redirect("/admin/mediation");
    }

    private async Task<bool> LoadAsync(Guid? id)
    {
        if (id is null)
        {
            return true;
        }

        Committee = await db.Set<MediationCommittee>().SingleOrDefaultAsync(one => one.Id == id);
        return Committee is not null && user.May(DirectoryModule.Approve, Committee.Region);
    }
}
