using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Eligibility;

namespace Fabang.Modules.LegalAid.Apply;

/// <summary>Fills in a part of a draft for a program.</summary>
internal sealed class Filling(FabangDb db, Applying applying, AidCheck check)
{
    /// <param name="id">Which draft.</param>
    /// <param name="fill">Puts in what was sent; it is given what may be chosen in the draft's province.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>False where it is none of the reader's.</returns>
    public async Task<bool> FillAsync(Guid id, Action<AidApplication, AidChoices> fill, CancellationToken cancel)
    {
        if (await applying.FindDraftAsync(id, cancel) is not { } draft)
        {
            return false;
        }

        fill(draft, await check.ChoicesAsync(draft.Region.Province, cancel));
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
