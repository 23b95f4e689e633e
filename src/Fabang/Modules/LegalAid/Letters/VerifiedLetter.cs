namespace Fabang.Modules.LegalAid.Letters;

/// <summary>What the verification page says of a letter.</summary>
/// <param name="Letter">The one that was asked for.</param>
/// <param name="Successor">The letter that took its place; null where none did.</param>
/// <param name="IsThisFile">Of a file that was sent: whether it is that letter to the last byte. Null where none was.</param>
public sealed record VerifiedLetter(Letter Letter, Letter? Successor, bool? IsThisFile);
