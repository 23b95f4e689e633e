namespace Fabang.Modules.Messaging;

/// <summary>Where a message stands (消息状态).</summary>
public enum MessageStatus
{
    /// <summary>待发送: queued, or waiting for another attempt or for the hours in which the person may be reached</summary>
    Waiting,

    /// <summary>发送中: claimed by a node, and perhaps with the provider</summary>
    Sending,

    /// <summary>已发送: a provider accepted it</summary>
    Sent,

    /// <summary>发送失败: no attempt was accepted, or nobody knows whether one was</summary>
    Failed,

    /// <summary>未发送（安全联系）: the person must not be reached this way</summary>
    Blocked,

    /// <summary>已过期: its time ran out before it could be sent</summary>
    Expired,
}

/// <summary>
/// Something said to somebody outside (消息): a row of the ledger of all that leaves the program. Number and contents
/// are sealed, and forgotten after a time; that it was sent, when and how stays.
/// </summary>
public sealed class Message : Entity
{
    public static readonly StateTable<MessageStatus> Moves = new()
    {
        [MessageStatus.Waiting] = [MessageStatus.Sending],
        [MessageStatus.Sending] = [MessageStatus.Sent, MessageStatus.Waiting, MessageStatus.Failed, MessageStatus.Blocked, MessageStatus.Expired],
    };

    /// <summary>How long a node has to bring a message to its end. Longer than the slowest provider may take.</summary>
    internal static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The pauses between attempts; a message that was refused once more after the last has failed. A provider that is not there
    /// refuses nothing: it is asked each hour until the message is worthless.
    /// </summary>
    private static readonly TimeSpan[] BackOff =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1),
    ];

    private readonly List<MessageAttempt> _attempts = [];

    private Message()
    {
    }

    public Guid? AccountId { get; private init; }

    /// <summary>The number, where no account was named; null once it is forgotten.</summary>
    public string? Phone { get; private set; }

    public Channel Channel { get; private init; }

    /// <summary>The name of its <see cref="MessageTemplate"/>.</summary>
    public string Template { get; private init; } = "";

    /// <summary>What fills the places of the template, as JSON; null once it is forgotten.</summary>
    public string? Parameters { get; private set; }

    public string Language { get; private init; } = "";

    public bool Neutral { get; private set; }

    /// <inheritdoc cref="MessageDraft.Requested"/>
    public bool Requested { get; private init; }

    /// <inheritdoc cref="MessageDraft.About"/>
    public string? About { get; private init; }

    public MessageStatus Status { get; private set; }

    public DateTimeOffset QueuedAt { get; private init; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>The node that is sending it, and until when no other may take it over.</summary>
    public string? ClaimedBy { get; private set; }

    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>When it came to its end, whichever that is.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public BlockReason? BlockReason { get; private set; }

    public IReadOnlyList<MessageAttempt> Attempts => _attempts;

    /// <summary>What the provider is given, so that a message offered twice is sent once. The same for every attempt.</summary>
    public string IdempotencyKey => Id.ToString("N");

    /// <summary>The attempt that has begun and has no outcome: it is with the provider now, or the node died with it.</summary>
    public MessageAttempt? OpenAttempt => _attempts.Find(attempt => attempt.Outcome is null);

    internal static Message Queue(MessageDraft draft, string language, string parameters, DateTimeOffset now)
    {
        var due = draft.SendAt ?? now;
        return new()
        {
            AccountId = draft.To.AccountId,
            Phone = draft.To.Phone,
            Channel = draft.Channel,
            Template = draft.Template.Name,
            Parameters = parameters,
            Language = language,
            Neutral = draft.Neutral,
            Requested = draft.Requested,
            About = draft.About,
            QueuedAt = now,
            DueAt = due,
            ExpiresAt = draft.ExpiresAt ?? due.AddDays(3),
        };
    }

    /// <summary>
    /// Written down before the provider is called: whatever happens then, the attempt is known of. The claim is renewed with it, so that a
    /// node that has slept since it claimed finds the row changed, and does not begin beside another.
    /// </summary>
    internal MessageAttempt Begin(string provider, bool neutral, DateTimeOffset now)
    {
        ClaimedUntil = now + ClaimFor;
        Neutral = neutral;
        var attempt = new MessageAttempt { At = now, Provider = provider };
        _attempts.Add(attempt);
        return attempt;
    }

    internal void Close(SendResult result, DateTimeOffset now)
    {
        var attempt = OpenAttempt ?? throw new InvalidOperationException("No attempt has begun.");
        attempt.Close(result, now);
        switch (result.Outcome)
        {
            case SendOutcome.Accepted:
                End(MessageStatus.Sent, now);
                break;
            case SendOutcome.Unreachable:
                Postpone(now + BackOff[Math.Min(_attempts.Count, BackOff.Length) - 1], now);
                break;
            case SendOutcome.Unknown when !result.MayRepeat:
            case var _ when _attempts.Count > BackOff.Length:
                End(MessageStatus.Failed, now);
                break;
            default:
                Postpone(now + BackOff[_attempts.Count - 1], now);
                break;
        }
    }

    /// <summary>Waits for the hours of the person, for the next attempt, or for a provider to be there.</summary>
    internal void Postpone(DateTimeOffset until, DateTimeOffset now)
    {
        if (until >= ExpiresAt)
        {
            End(MessageStatus.Expired, now);
            return;
        }

        Move(MessageStatus.Waiting);
        DueAt = until;
        ClaimedUntil = null;
    }

    internal void Block(BlockReason reason, DateTimeOffset now)
    {
        BlockReason = reason;
        End(MessageStatus.Blocked, now);
        Raise(new MessageBlocked(Id, AccountId, Template, About, reason, now));
    }

    internal void Expire(DateTimeOffset now) => End(MessageStatus.Expired, now);

    private void End(MessageStatus status, DateTimeOffset now)
    {
        Move(status);
        EndedAt = now;
        ClaimedUntil = null;
        if (status is MessageStatus.Failed or MessageStatus.Expired)
        {
            Raise(new MessageUndelivered(Id, AccountId, Template, About, status, now));
        }
    }

    private void Move(MessageStatus next)
    {
        if (!Moves.Allows(Status, next))
        {
            throw new BrokenRuleException("Messaging.CannotMove", Status, next);
        }

        Status = next;
    }
}
