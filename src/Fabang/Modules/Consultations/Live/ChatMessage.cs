namespace Fabang.Modules.Consultations.Live;

/// <summary>
/// One message of a conversation (在线消息): its number is unique within the conversation, and numbers have no gaps, so that who was cut off
/// asks for what comes after the last one they have. Only ever added; its words go when the person leaves.
/// </summary>
public sealed class ChatMessage
{
    private ChatMessage()
    {
    }

    /// <summary>Made by who sends it: what arrives twice under it is one message.</summary>
    public Guid Id { get; private init; }

    public Guid ConversationId { get; private init; }

    /// <summary>1, 2, 3 … within the conversation, in the order in which they were saved.</summary>
    public int Number { get; private init; }

    public ChatKind Kind { get; private init; }

    /// <summary>Null for a notice.</summary>
    public Guid? SenderId { get; private init; }

    /// <summary>What was written; the name of a file; what a notice fills in. Empty once the person has left.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Key of the sentence of a notice, <c>Module.Key</c>.</summary>
    public string? Notice { get; private init; }

    public Guid? FileId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static ChatMessage Written(Guid id, Guid conversationId, int number, Guid sender, string text, DateTimeOffset now) =>
        new() { Id = id, ConversationId = conversationId, Number = number, Kind = ChatKind.Text, SenderId = sender, Text = text, At = now };

    public static ChatMessage Sent(Guid id, Guid conversationId, int number, Guid sender, StoredFile file, DateTimeOffset now) =>
        new() { Id = id, ConversationId = conversationId, Number = number, Kind = ChatKind.File, SenderId = sender, Text = file.Name, FileId = file.Id, At = now };

    public static ChatMessage Noted(Guid conversationId, int number, string notice, string detail, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(), ConversationId = conversationId, Number = number, Kind = ChatKind.Notice, Notice = notice, Text = detail, At = now };

    internal void Forget() => Text = "";
}
