using Fabang.Modules.Matters.Intakes;
using Fabang.Modules.Regions;
using Fabang.Modules.Topics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>One published question with its answer and the articles it rests on. What was taken down does not exist.</summary>
[AllowAnonymous]
public sealed class AnswerModel(FabangDb db, CitationMarks marks, CurrentIntake current, TopicBook topics, RegionTree tree) : PageModel
{
    public PublishedAnswer Published { get; private set; } = null!;

    /// <summary>What became of the cited articles since.</summary>
    public ILookup<Guid, CitationMark> Marks { get; private set; } = null!;

    public NamedTopic? Topic => topics.Find(Published.TopicId);

    /// <summary>Null where it was asked of the nation.</summary>
    public string? ProvinceName => Published.Province == RegionCode.Nation ? null : tree.NameOf(Published.Province);

    /// <summary>Whether the reader has a question of their own that is not sent yet: it is kept, and the page leads back to it.</summary>
    public bool HasOwnQuestion { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<PublishedAnswer>().AsNoTracking().Include(answer => answer.Citations.OrderBy(citation => citation.Place)).SingleOrDefaultAsync(answer => answer.Id == id && answer.GoneAt == null, cancel) is not { } found)
        {
            return NotFound();
        }

        Published = found;
        Marks = await marks.OfAsync(found, cancel);
        HasOwnQuestion = await current.FindUnsentAsync(cancel) is not null;
        return Page();
    }
}
