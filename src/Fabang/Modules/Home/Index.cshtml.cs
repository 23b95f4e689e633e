using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Home;

/// <summary>The front page: the box first, then the ways that work, then what was done today.</summary>
[AllowAnonymous]
public sealed class IndexModel(FabangDb db, TimeProvider clock) : PageModel
{
    /// <summary>Everyday troubles, each a search of the law. Keys of texts.</summary>
    public static readonly string[] Troubles =
        ["Wages", "Divorce", "Traffic", "Loan", "WorkInjury", "Rent", "Support", "Shopping", "Neighbours", "Land"];

    public int AnsweredToday { get; private set; }

    /// <summary>Whether there are answers that everybody can read.</summary>
    public bool HasPublished { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        HttpContext.AllowMicrophone();
        var midnight = clock.GetUtcNow().DayInChina().At(TimeOnly.MinValue);
        AnsweredToday = await db.Set<Post>().CountAsync(post => post.Kind == PostKind.Answer && post.At >= midnight, cancel);
        HasPublished = await db.Set<PublishedAnswer>().AnyAsync(answer => answer.GoneAt == null, cancel);
    }
}
