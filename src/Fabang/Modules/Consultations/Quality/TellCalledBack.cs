using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>Tells the person what came of their rating; what it says stays on the page.</summary>
internal sealed class TellCalledBack(FabangDb db, Messages messages) : IHandle<PersonCalledBack>
{
    public static readonly MessageTemplate CalledBack = MessageTemplate.Of<Texts>("CalledBack");

    public static readonly MessageTemplate Corrected = MessageTemplate.Of<Texts>("Corrected");

    public async Task HandleAsync(PersonCalledBack happened, CancellationToken cancel)
    {
        var callBack = await db.Set<CallBack>().AsNoTracking().SingleAsync(one => one.Id == happened.CallBackId, cancel);
        var number = await db.Set<Matter>().Where(matter => matter.Id == callBack.MatterId).Select(matter => matter.Number).SingleAsync(cancel);
        await messages.QueueAsync(new MessageDraft(callBack.Status is CallBackStatus.Corrected ? Corrected : CalledBack, Recipient.Account(callBack.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = number },
            About = MatterTopics.Of(callBack.MatterId),
        }, cancel);
    }
}
