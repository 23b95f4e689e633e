using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Matters;

/// <summary>Tells the person that something was not done in time, and who is seeing to it.</summary>
internal sealed class TellOverdue(FabangDb db, Messages messages) : IHandle<MatterOverdue>
{
    public static readonly MessageTemplate Overdue = MessageTemplate.Of<Texts>("Overdue");

    public async Task HandleAsync(MatterOverdue happened, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().AsNoTracking().SingleAsync(found => found.Id == happened.MatterId, cancel);
        await messages.QueueAsync(new MessageDraft(Overdue, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number },
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
