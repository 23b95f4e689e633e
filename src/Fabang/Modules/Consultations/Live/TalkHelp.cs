using Fabang.Modules.Topics.Danger;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>Where help is for a person whose words in a conversation give a sign of danger: the signs of the front door (<see cref="DangerSigns"/>), and no others.</summary>
public sealed class TalkHelp(FabangDb db, DangerSigns dangers)
{
    /// <summary>The signs of all that the person has said, the gravest first; none once it is over.</summary>
    public async Task<IReadOnlyList<DangerSign>> OfAsync(Conversation conversation, CancellationToken cancel = default) => conversation.DangerId is null || !conversation.IsAlive
        ? [] : dangers.InAny(await db.Set<ChatMessage>().AsNoTracking()
            .Where(message => message.ConversationId == conversation.Id && message.SenderId == conversation.PersonId && message.Kind == ChatKind.Text)
            .Select(message => message.Text).ToListAsync(cancel));
}
