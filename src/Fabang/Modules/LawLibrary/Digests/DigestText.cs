namespace Fabang.Modules.LawLibrary.Digests;

/// <summary>What an article says, in a few plain words and in some more.</summary>
public sealed record DigestText(string Title, string Text);
