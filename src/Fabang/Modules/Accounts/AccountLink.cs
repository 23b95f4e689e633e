namespace Fabang.Modules.Accounts;

/// <summary>One way on from the page of one's own account. A module above registers its own.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="TextKey">The key of its name in the texts of <paramref name="TextType"/>.</param>
/// <param name="TextType">The marker class of the module's texts.</param>
/// <param name="Permission">Who sees it; null for everybody who is signed in.</param>
public sealed record AccountLink(string Url, string TextKey, Type TextType, string? Permission = null);
