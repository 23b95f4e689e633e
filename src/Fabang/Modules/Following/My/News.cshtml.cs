using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following.My;

/// <summary>Where the link of a message leads: it names nothing, and opens the comparison for the person it was sent to.</summary>
[Authorize]
public sealed class NewsModel(FabangDb db, CurrentUser user) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var person = user.RequiredId;
        var news = await db.Set<FollowNews>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && db.Set<Follow>().Any(follow => follow.Id == one.FollowId && follow.AccountId == person), cancel);
        return news is null ? NotFound() : LocalRedirect(news.Path);
    }
}
