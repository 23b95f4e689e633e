using System.Text.Json;

namespace Fabang.Modules.Messaging.Sending;

/// <summary>Chooses the words of a message: its own, or the neutral ones that the person's safety asks for.</summary>
public sealed class MessageComposer(AddressBook addresses, IEnumerable<MessageTemplate> templates)
{
    public static readonly MessageTemplate Neutral = MessageTemplate.Of<Texts>("Neutral");

    public static readonly MessageTemplate NeutralWithWord = MessageTemplate.Of<Texts>("NeutralWithWord");

    public async Task<Address> AddressOfAsync(Message message) =>
        new(await addresses.PhoneOfAsync(message), await addresses.SafeContactOfAsync(message));

    public Words Compose(Message message, Address address)
    {
        var neutral = message.Neutral || (!message.Requested && address.Safety is { NeutralOnly: true });
        var (template, parameters) = (neutral, address.Safety?.CodeWord) switch
        {
            (true, { } word) => (NeutralWithWord, new() { ["word"] = word }),
            (true, null) => (Neutral, []),
            _ => (templates.Single(known => known.Name == message.Template),
                JsonSerializer.Deserialize<Dictionary<string, string>>(message.Parameters!)!),
        };
        return new(MessageTexts.Compose(template, parameters, message.Language), template.Name, parameters, neutral);
    }

    /// <param name="Phone">Null when none is known.</param>
    /// <param name="Safety">Null when the person has set nothing.</param>
    public sealed record Address(string? Phone, SafeContact? Safety);

    public sealed record Words(string Text, string Template, IReadOnlyDictionary<string, string> Parameters, bool Neutral);
}
