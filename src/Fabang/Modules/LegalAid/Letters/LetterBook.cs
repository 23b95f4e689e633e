namespace Fabang.Modules.LegalAid.Letters;

/// <summary>All forms, as they ship.</summary>
public sealed class LetterBook(IEnumerable<LetterForm> forms)
{
    private readonly Dictionary<LetterKind, LetterForm> _forms = forms.ToDictionary(form => form.Kind);

    /// <summary>In the order of the official list.</summary>
    public IReadOnlyList<LetterForm> Forms => [.. _forms.Values.OrderBy(form => form.Kind)];

    public LetterForm Of(LetterKind kind) => _forms[kind];
}
