using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>What an expert has to review (专家点评): no titles and no numbers, the oldest on top.</summary>
[Authorize(ConsultationsModule.Review)]
public sealed class ExpertReviewsModel(ReviewWork work) : PageModel
{
    private const int PageSize = 30;

    public IReadOnlyList<ExpertReview> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Count = await work.CountAsync(cancel);
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        Rows = await work.PageAsync((Number - 1) * PageSize, PageSize, cancel);
    }
}
