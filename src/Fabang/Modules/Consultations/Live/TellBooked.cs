using Fabang.Modules.Matters;
using Fabang.Modules.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Tells the person that their time has come, within their safe contact. Two hours later it is worth nothing.</summary>
internal sealed class TellBooked(FabangDb db, Messages messages) : IHandle<BookedTimeCame>
{
    public static readonly MessageTemplate YourTime = MessageTemplate.Of<Texts>("YourTime");

    private static readonly TimeSpan Worth = TimeSpan.FromHours(2);

    public async Task HandleAsync(BookedTimeCame happened, CancellationToken cancel)
    {
        var matter = await db.Set<Conversation>().Where(conversation => conversation.Id == happened.ConversationId)
            .Join(db.Set<Matter>(), conversation => conversation.MatterId, matter => matter.Id, (_, matter) => matter)
            .AsNoTracking().SingleAsync(cancel);
        await messages.QueueAsync(new MessageDraft(YourTime, Recipient.Account(matter.PersonId))
        {
            Parameters = new Dictionary<string, string> { ["number"] = matter.Number },
            ExpiresAt = happened.At + Worth,
            About = MatterTopics.Of(matter.Id),
        }, cancel);
    }
}
