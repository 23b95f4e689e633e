using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.RuleBook.Reruns;

/// <summary>Whom new rules would help (规则变化复核): what waits for the officer, or what was decided.</summary>
[Authorize(LegalAidModule.Handle)]
public sealed class RerunsModel(RerunList list) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    [TempData]
    public bool Saved { get; set; }

    public IReadOnlyList<RefusalRerun> Rows { get; private set; } = [];

    public int Number { get; private set; }

    public int Pages { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "page")] int? number, CancellationToken cancel) => (Rows, Number, Pages) = await list.PageAsync(Done, number ?? 1, cancel);
}
