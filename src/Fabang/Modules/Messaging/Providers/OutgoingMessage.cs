namespace Fabang.Modules.Messaging.Providers;

/// <summary>A message in the words that leave the house.</summary>
/// <param name="Key">Idempotency key: the same for every attempt.</param>
/// <param name="Address">The telephone number.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Template">Name of the template, for gateways that send registered templates only.</param>
/// <param name="Parameters">What fills the template's places.</param>
public sealed record OutgoingMessage(string Key, string Address, string Text, string Template, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Names the message and nothing in it, wherever it may be written.</summary>
    public override string ToString() => Key;
}
