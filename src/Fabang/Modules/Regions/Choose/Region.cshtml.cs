using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Regions.Choose;

/// <summary>Where are you? Province, city, county, each a plain link; the choice is kept in a cookie of this site.</summary>
[AllowAnonymous]
public sealed class RegionModel(RegionTree tree, VisitorRegion visitor) : PageModel
{
    /// <summary>What has been chosen so far.</summary>
    public Region Chosen { get; private set; } = null!;

    public string? From { get; private set; }

    /// <summary>From the nation down to what was chosen.</summary>
    public IReadOnlyList<Region> Path => [.. Chosen.Code.Upwards().Reverse().Select(tree.Find).OfType<Region>()];

    public IReadOnlyList<Region> Inside => [.. tree.ChildrenOf(Chosen.Code)];

    public string FullName => tree.FullName(Chosen.Code);

    public bool IsLeaf(Region region) => !tree.ChildrenOf(region.Code).Any();

    public IActionResult OnGet(string? code, string? from)
    {
        From = Url.LocalOr(from, "/");
        if (string.IsNullOrEmpty(code))
        {
            Chosen = tree.Nation;
            return Page();
        }

        Chosen = Find(code)!;
        return Chosen is null ? NotFound() : Page();
    }

    public IActionResult OnPost(string? code, string? from)
    {
        if (Find(code) is not { } region)
        {
            return NotFound();
        }

        visitor.Choose(region.Code);
        return LocalRedirect(Url.LocalOr(from, "/"));
    }

    private Region? Find(string? code) => RegionCode.TryParse(code, out var parsed) ? tree.Find(parsed) : null;
}
