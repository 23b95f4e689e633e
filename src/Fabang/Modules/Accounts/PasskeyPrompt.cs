namespace Fabang.Modules.Accounts;

/// <summary>What a page hands to the browser for a passkey: the options, and our own sealed note of the challenge.</summary>
public sealed record PasskeyPrompt(string Options, string State);
