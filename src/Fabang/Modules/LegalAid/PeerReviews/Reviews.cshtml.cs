using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.LegalAid.PeerReviews;

/// <summary>The closed cases that the reader was asked to score (同行评估).</summary>
[Authorize(LegalAidModule.PeerReview)]
public sealed class ReviewsModel(PeerReviewing reviewing) : PageModel
{
    public IReadOnlyList<(PeerReview Review, string Number)> Rows { get; private set; } = [];

    [FromQuery]
    public bool Done { get; set; }

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await reviewing.MineAsync(Done, cancel);
}
