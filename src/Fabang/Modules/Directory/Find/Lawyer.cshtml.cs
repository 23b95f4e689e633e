using Fabang.Modules.Regions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Directory.Find;

/// <summary>The public page of one lawyer.</summary>
[AllowAnonymous]
public sealed class LawyerModel(LawyerSearch search, DirectoryLists lists, RegionTree tree) : PageModel
{
    public LawyerCard Lawyer { get; private set; } = null!;

    public IEnumerable<string> Specialties => lists.Specialties.Where(term => Lawyer.Profile.Specialties.Contains(term.Code)).Select(term => term.Name);

    public IEnumerable<string> Languages => lists.Languages.Where(term => Lawyer.Profile.Languages.Contains(term.Code)).Select(term => term.Name);

    public string Region => tree.FullName(Lawyer.Region);

    public string Address => Lawyer.Profile.Address is { Length: > 0 } own ? own : Lawyer.FirmAddress;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await search.GetAsync(id, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        Lawyer = found;
        return Page();
    }
}
