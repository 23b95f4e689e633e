using Fabang.Modules.Matters;
using Fabang.Modules.Topics.Danger;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// Writes what is said. The number comes from the row of the conversation, which is locked until the message is saved: numbers have no gaps and
/// no two are the same, and they are seen in their order. Nothing is said in a conversation that is over. Words of the person that give a sign of
/// danger mark the conversation with it.
/// </summary>
public sealed class Chat(FabangDb db, FileStore store, Bell bell, DangerSigns dangers, TimeProvider clock)
{
    /// <summary>Says something, once, however often it is sent.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="sender">Who: the page has made sure that they may.</param>
    /// <param name="sendingId">Made by the page.</param>
    /// <param name="text">What.</param>
    /// <returns>The number of the message.</returns>
    public async Task<int> SayAsync(Conversation conversation, Guid sender, Guid sendingId, string? text, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new BrokenRuleException("Consultations.ChatNeedsText");
        }

        if (text.Length > Consultation.LongestText)
        {
            throw new BrokenRuleException("Consultations.TooLong", Consultation.LongestText);
        }

        var found = sender == conversation.PersonId && dangers.In(text).Count > 0;
        var number = await OnceAsync(conversation, sender, sendingId, async (number, now) =>
        {
            db.Add(ChatMessage.Written(sendingId, conversation.Id, number, sender, text, now));
            if (found)
            {
                await WarnAsync(conversation.Id, text, cancel);
            }
        }, cancel);
        if (found)
        {
            // Lists of the desk and the duty room show it, whoever has the conversation.
            await bell.RingAsync(ConversationTopics.Queue);
        }

        return number;
    }

    /// <summary>Sends a picture or a paper; it belongs to the matter, too.</summary>
    public async Task<int> SendAsync(Conversation conversation, Matter matter, Guid sender, Guid sendingId, IFormFile upload, CancellationToken cancel = default)
    {
        await using var content = upload.OpenReadStream();
        var file = await store.AddAsync(upload.FileName, content, cancel);
        try
        {
            return await OnceAsync(conversation, sender, sendingId, (number, now) =>
            {
                matter.Attach(file.Id, sender, now);
                db.Add(ChatMessage.Sent(sendingId, conversation.Id, number, sender, file, now));
                return Task.CompletedTask;
            }, cancel);
        }
        finally
        {
            if (db.Entry(file).State is not EntityState.Unchanged)
            {
                store.RemoveContent(file.Id);
            }
        }
    }

    /// <summary>Adds a notice; the caller does it in the transaction of what it tells of.</summary>
    public async Task NoteAsync(Guid conversation, string notice, string detail, CancellationToken cancel = default)
    {
        await db.Set<Conversation>().Where(c => c.Id == conversation)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastNumber, c => c.LastNumber + 1), cancel);
        db.Add(ChatMessage.Noted(conversation, await LastAsync(conversation, cancel), notice, detail, clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Notes up to where one side has read; it never goes back.</summary>
    public async Task ReadAsync(Conversation conversation, bool byPerson, int number, CancellationToken cancel = default)
    {
        var moved = 0;
        var mine = db.Set<Conversation>().Where(c => c.Id == conversation.Id && c.LastNumber >= number);
        await db.InTransactionAsync(async () => moved = byPerson
            ? await mine.Where(c => c.PersonReadTo < number).ExecuteUpdateAsync(set => set.SetProperty(c => c.PersonReadTo, number), cancel)
            : await mine.Where(c => c.StaffReadTo < number).ExecuteUpdateAsync(set => set.SetProperty(c => c.StaffReadTo, number), cancel), cancel);
        if (moved > 0)
        {
            await RingAsync(conversation);
        }
    }

    /// <summary>Tells the other side that somebody is writing: a ring, and nothing is kept.</summary>
    public Task WriteAsync(Conversation conversation, bool byPerson) =>
        bell.RingAsync(byPerson ? ConversationTopics.PersonWrites(conversation.Id) : ConversationTopics.StaffWrites(conversation.Id));

    /// <summary>Lets the open pages of a conversation, and the desk of its lawyers, look again.</summary>
    public Task RingAsync(Conversation conversation) => bell.RingAsync(
        [ConversationTopics.Of(conversation.Id), .. new[] { conversation.LawyerId, conversation.SecondLawyerId }.OfType<Guid>().Select(ConversationTopics.OfLawyer)]);

    private async Task<int> OnceAsync(Conversation conversation, Guid sender, Guid sendingId, Func<int, DateTimeOffset, Task> add, CancellationToken cancel)
    {
        // What fails undoes the whole: no point in between to go back to, which would be two more turns to the server for each message.
        db.Database.AutoSavepointsEnabled = false;
        var number = 0;
        try
        {
            await db.InTransactionAsync(async () => number = await AddAsync(conversation, sender, add, cancel), cancel);
        }
        catch (Exception failed) when (failed is DbUpdateException or BrokenRuleException && !cancel.IsCancellationRequested)
        {
            // Sent twice: the first has won, though the conversation may be over since. Or the failure is real, and nothing was said.
            db.ChangeTracker.Clear();
            if (await SaidAsync(conversation.Id, sendingId, cancel) is not { } said)
            {
                throw;
            }

            number = said;
        }

        await RingAsync(conversation);
        return number;
    }

    private async Task<int> AddAsync(Conversation conversation, Guid sender, Func<int, DateTimeOffset, Task> add, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var alive = db.Set<Conversation>().Where(c => c.Id == conversation.Id
            && (c.Status == ConversationStatus.Open || (c.PersonId == sender && (c.Status == ConversationStatus.Waiting || c.Status == ConversationStatus.Booked))));
        if (await alive.ExecuteUpdateAsync(set => set.SetProperty(c => c.LastNumber, c => c.LastNumber + 1).SetProperty(c => c.LastSaidAt, now), cancel) == 0)
        {
            throw new BrokenRuleException("Consultations.LiveIsOver");
        }

        var number = await LastAsync(conversation.Id, cancel);
        await add(number, now);
        await db.SaveChangesAsync(cancel);
        return number;
    }

    /// <summary>Its row is locked by the message: of two signs that come at once the graver stays.</summary>
    private async Task WarnAsync(Guid conversation, string text, CancellationToken cancel)
    {
        var row = db.Set<Conversation>().Where(c => c.Id == conversation);
        var sign = dangers.GravestIn(text, await row.Select(c => c.DangerId).SingleAsync(cancel));
        await row.ExecuteUpdateAsync(set => set.SetProperty(c => c.DangerId, sign), cancel);
    }

    private Task<int> LastAsync(Guid conversation, CancellationToken cancel) =>
        db.Set<Conversation>().Where(c => c.Id == conversation).Select(c => c.LastNumber).SingleAsync(cancel);

    /// <exception cref="BrokenRuleException">The id is that of a message elsewhere: no page of ours made it.</exception>
    private async Task<int?> SaidAsync(Guid conversation, Guid sendingId, CancellationToken cancel)
    {
        var said = await db.Set<ChatMessage>().Where(message => message.Id == sendingId).Select(message => new { message.ConversationId, message.Number }).SingleOrDefaultAsync(cancel);
        return said is null ? null : said.ConversationId == conversation ? said.Number : throw new BrokenRuleException("Consultations.CannotMove");
    }
}
