using System.ComponentModel.DataAnnotations;
using Fabang.Modules.LawLibrary.Citations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.LawLibrary.Ledger;

/// <summary>An editor says which law a name means, or that the library does not hold it.</summary>
[Authorize(LawLibraryModule.Edit)]
public sealed class NameModel(CitationLedger ledger, IStringLocalizer<Texts> texts) : PageModel
{
    private const int Few = 10;

    [BindProperty(SupportsGet = true)]
    public string Name { get; set; } = "";

    [BindProperty, Required, StringLength(CitedName.Longest)]
    public string? Law { get; set; }

    public IReadOnlyList<CitedBy> Examples { get; private set; } = [];

    [TempData]
    public bool Saved { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMeansAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (ModelState.IsValid && !await ledger.DecideAsync(Name, Law, cancel))
        {
            ModelState.AddModelError(nameof(Law), texts["Ledger.NoSuchLaw"]);
        }

        return ModelState.IsValid ? Done() : Page();
    }

    public async Task<IActionResult> OnPostNotHeldAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        await ledger.DecideAsync(Name, law: null, cancel);
        return Done();
    }

    private RedirectToPageResult Done()
    {
        Saved = true;
        return RedirectToPage("Citations");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Examples = await ledger.ExamplesAsync(Name, Few, cancel);
        return Examples.Count > 0;
    }
}
