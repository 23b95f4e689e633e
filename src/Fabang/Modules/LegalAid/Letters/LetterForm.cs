namespace Fabang.Modules.LegalAid.Letters;

/// <summary>One form (格式): what it needs, and the wording that ships.</summary>
public sealed record LetterForm
{
    public required LetterKind Kind { get; init; }

    /// <summary>In 司法部《法律援助文书格式》: 09. Empty for what has none.</summary>
    public required string FormNumber { get; init; }

    public required string Title { get; init; }

    /// <summary>The field that says who issues it: <see cref="LetterFields.Centre"/> or <see cref="LetterFields.Bureau"/>.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>All that the text may name, with what the program always fills in.</summary>
    public required IReadOnlyList<LetterField> Fields { get; init; }

    /// <summary>The wording that ships, in the markup of <see cref="LetterMarkup"/>.</summary>
    public required string Text { get; init; }

    public IReadOnlyDictionary<string, string> Samples() => Fill(Fields.Where(field => field.Default.Length == 0).ToDictionary(field => field.Name, field => field.Sample), new Dictionary<string, string>());

    /// <summary>What is wrong with a wording; nothing where it can be used.</summary>
    public IReadOnlyList<LetterProblem> ProblemsOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [new("LetterEmpty")];
        }

        var named = LetterMarkup.NamesIn(text).ToList();
        return
        [
            .. Clean(text).Length > LetterTemplateVersion.LongestText ? [new LetterProblem("LetterTooLong")] : Array.Empty<LetterProblem>(),
            .. named.Where(name => Find(name) is null).Distinct(StringComparer.Ordinal).Select(name => new LetterProblem("LetterUnknownField", name)),
            .. Fields.Where(field => field.MustStayBy.Length > 0 && !named.Contains(field.Name, StringComparer.Ordinal))
                .Select(field => new LetterProblem("LetterFieldMissing", field.Label, field.InBraces, field.MustStayBy)),
        ];
    }

    /// <summary>All fields with their values: as given, else as the program knows, else as the form says; empty where nothing is said.</summary>
    /// <exception cref="InvalidOperationException">One that it needs is missing, or one is given that it does not know.</exception>
    public IReadOnlyDictionary<string, string> Fill(IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, string> byProgram)
    {
        if (given.Keys.FirstOrDefault(name => Find(name) is null) is { } unknown)
        {
            throw new InvalidOperationException($"The letter {Kind} has no field {unknown}.");
        }

        var filled = Fields.ToDictionary(field => field.Name, field => (given.GetValueOrDefault(field.Name) is { } value && !string.IsNullOrWhiteSpace(value)
            ? value : byProgram.GetValueOrDefault(field.Name) ?? "").Trim(), StringComparer.Ordinal);
        foreach (var field in Fields.Where(field => filled[field.Name].Length == 0))
        {
            filled[field.Name] = field.Default.Length > 0 ? LetterMarkup.FillIn(field.Default, filled)
                : field.IsOptional ? "" : throw new InvalidOperationException($"The letter {Kind} lacks its field {field.Name} ({field.Label}).");
        }

        return filled;
    }

    /// <summary>One kind of line end, and nothing around.</summary>
    internal static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();

    private LetterField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
