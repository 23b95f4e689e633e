using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Consultations.Review;

/// <summary>The answers whose articles have changed since, to be worked through (答复复核).</summary>
[Authorize(ConsultationsModule.Answer)]
public sealed class ReviewsModel(ReviewList list) : PageModel
{
    private const int PageSize = 30;

    public IReadOnlyList<ReviewRow> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Count = await list.CountAsync(cancel);
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        Rows = await list.PageAsync((Number - 1) * PageSize, PageSize, cancel);
    }
}
