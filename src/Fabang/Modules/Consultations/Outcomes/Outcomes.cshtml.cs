using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>People who said after the answer that they are stuck (回访), to be looked at.</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class OutcomesModel(OutcomeList list) : PageModel
{
    private const int PageSize = 30;

    public IReadOnlyList<OutcomeRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Count = await list.CountAsync(cancel);
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        Rows = await list.PageAsync((Number - 1) * PageSize, PageSize, cancel);
    }
}
