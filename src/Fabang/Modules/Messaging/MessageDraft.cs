namespace Fabang.Modules.Messaging;

/// <summary>What a module wants said to somebody.</summary>
/// <param name="Template">What is said.</param>
/// <param name="To">To whom.</param>
public sealed record MessageDraft(MessageTemplate Template, Recipient To)
{
    /// <summary>What fills the places of the template. No story and no names: it travels through networks that are not ours.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    public Channel Channel { get; init; } = Channel.Sms;

    /// <summary>"zh-Hans" or "en"; null is the language of the account, else Chinese.</summary>
    public string? Language { get; init; }

    /// <summary>Says only that there is news, whoever may be looking at the screen. A person's own setting asks for it too.</summary>
    public bool Neutral { get; init; }

    /// <summary>
    /// The person asks for this very message this moment, and waits for it: a sign-in code. Only such a message passes
    /// by the safe contact of the person.
    /// </summary>
    public bool Requested { get; init; }

    /// <summary>Not before; null is now.</summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>Worthless after; null is three days after it is due.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>What it is about, such as <c>matter:018f…</c>: who follows up when it could not be sent finds it by this. No personal data.</summary>
    public string? About { get; init; }
}
