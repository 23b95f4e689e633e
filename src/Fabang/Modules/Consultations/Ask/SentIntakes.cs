using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Matters;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Ask;

/// <summary>Where an intake went that this module took on: a question or a live talk keeps its id.</summary>
public sealed class SentIntakes(FabangDb db)
{
    /// <returns>The person's page of it; the list of their matters where it is another service's.</returns>
    public async Task<string> PathAsync(Guid intakeId, CancellationToken cancel = default)
    {
        var matters = db.Set<Consultation>().Where(consultation => consultation.Id == intakeId).Select(consultation => consultation.MatterId)
            .Union(db.Set<Conversation>().Where(conversation => conversation.Id == intakeId).Select(conversation => conversation.MatterId));
        return await db.Set<Matter>().Where(matter => matters.Contains(matter.Id)).Select(matter => matter.PersonPath).SingleOrDefaultAsync(cancel) ?? "/my";
    }
}
