using Fabang.Modules.Accounts;
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
public sealed class DownloadModel(FabangDb db, FileStore store, CurrentUser user) : PageModel, IRegional
{
    /// <summary>Who audits this region sees who looked.</summary>
    public RegionCode Region { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string ending, CancellationToken cancel)
    {
        var letter = await db.Set<Letter>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (letter is null || !MayRead(letter) || FileOf(letter, ending) is not { } wanted)
        {
            return NotFound();
        }

        Region = letter.Region;
        return await store.SendAsync(await db.Set<StoredFile>().AsNoTracking().SingleAsync(file => file.Id == wanted, cancel), Response, cancel);
    }

    private static Guid? FileOf(Letter letter, string ending) => ending switch
    {
        "docx" => letter.DocxFileId,
        "pdf" => letter.PdfFileId,
        _ => null,
    };

    private bool MayRead(Letter letter) =>
        letter.PersonId == user.RequiredId || user.May(LegalAidModule.Handle, letter.Region) || user.May(LegalAidModule.Review, letter.Region);
}
