namespace Fabang.Modules.LegalAid.Letters;

/// <summary>What a letter says, frozen when it was issued: a template that changes later changes no letter.</summary>
/// <param name="Title">给予法律援助决定书</param>
/// <param name="Issuer">Who issued it: the centre, or the justice department.</param>
/// <param name="Text">The template, as it was.</param>
/// <param name="Fields">All that it was filled with, by name.</param>
/// <param name="VerifyAt">Where it can be verified; null where nobody has said what this site is called.</param>
public sealed record LetterContent(string Title, string Issuer, string Text, IReadOnlyDictionary<string, string> Fields, string? VerifyAt);
