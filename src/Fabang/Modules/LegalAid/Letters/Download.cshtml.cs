using Fabang.Modules.Accounts;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.Regions;
using Fabang.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>A letter as a file: for the person whose it is, for the centre of its region, and for the department above it.</summary>
[Authorize]
[Viewed(nameof(Letter))]
public sealed class DownloadModel(FabangDb db, FileStore store, CurrentUser user, Cooperating cooperating) : PageModel, IRegional
{
    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string ending, CancellationToken cancel)
    {
        var letter = await db.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (letter is null || !await MayReadAsync(letter, cancel) || FileOf(letter, ending) is not { } wanted)
        {
            return NotFound();
        }

        return await store.SendAsync(await db.Set<StoredFile>().AsNoTracking().SingleAsync(file => file.Id == wanted, cancel), Response, cancel);
    }

    private static Guid? FileOf(Letter letter, string ending) => ending switch
    {
        "docx" => letter.DocxFileId,
        "pdf" => letter.PdfFileId,
        _ => null,
    };

    /// <summary>It goes with its application: where that was sent on, the centre that issued it reads it no more. A centre that was asked something reads the letter that asks.</summary>
    private async Task<bool> MayReadAsync(Letter letter, CancellationToken cancel)
    {
        Region = await db.Set<AidApplication>().Where(one => one.Id == letter.SubjectId).Select(one => one.Region).ToListAsync(cancel) is [var now] ? now : letter.Region;
        return letter.PersonId == user.RequiredId || user.May(LegalAidModule.Handle, Region) || user.May(LegalAidModule.Review, Region)
            || (letter.Kind is LetterKind.Cooperation && await cooperating.WasAskedByAsync(letter.Id, cancel));
    }
}
