namespace Fabang.Modules.Accounts;

/// <summary>Something that personal data is used for with consent. Modules register theirs as services.</summary>
/// <param name="Name">Module and purpose, such as <c>consultations.call-back</c>.</param>
/// <param name="TextVersion">The version of the words that are agreed to, such as <c>2026-03</c>.</param>
/// <param name="TextKey">The key of its sentence in the texts of <paramref name="TextType"/>.</param>
/// <param name="TextType">The marker class of the module's texts.</param>
/// <param name="IsNeeded">Whether there is no account without it: it ends with the account.</param>
public sealed record ConsentPurpose(string Name, string TextVersion, string TextKey, Type TextType, bool IsNeeded = false);
