using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Following.My;

/// <summary>What I follow, what changed of it, and no longer to follow it (我的关注).</summary>
[Authorize]
public sealed class FollowingModel(FabangDb db, Follows follows, CurrentUser user) : PageModel
{
    private const int PageSize = 20;
    private const int MostNews = 5;

    public IReadOnlyList<FollowRow> Rows { get; private set; } = [];

    public int Pages { get; private set; }

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The person comes from following something.</summary>
    [TempData]
    public bool Saved { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var person = user.RequiredId;
        var mine = db.Set<Follow>().AsNoTracking().Where(follow => follow.AccountId == person);
        Pages = (await mine.CountAsync(cancel) + PageSize - 1) / PageSize;
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        // What changed last stands first, then what was followed last.
        var shown = await mine.Select(follow => new { Follow = follow, Last = db.Set<FollowNews>().Where(news => news.FollowId == follow.Id).Max(news => (DateTimeOffset?)news.At) })
            .OrderBy(row => row.Last == null).ThenByDescending(row => row.Last).ThenByDescending(row => row.Follow.Since).ThenBy(row => row.Follow.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var ids = shown.ConvertAll(row => row.Follow.Id);
        var news = (await db.Set<FollowNews>().AsNoTracking().Where(one => ids.Contains(one.FollowId)).OrderByDescending(one => one.At).ThenBy(one => one.Id).ToListAsync(cancel))
            .ToLookup(one => one.FollowId);
        Rows = shown.ConvertAll(row => new FollowRow(row.Follow, [.. news[row.Follow.Id].Take(MostNews)]));
    }

    /// <summary>What is not followed any more is left alone: a second press is no error.</summary>
    public async Task<IActionResult> OnPostStopAsync(Guid id, CancellationToken cancel)
    {
        await follows.EndAsync(id, user.RequiredId, cancel);
        return Redirect("/my/following");
    }
}
