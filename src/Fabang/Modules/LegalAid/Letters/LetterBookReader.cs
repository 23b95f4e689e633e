namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Reads <c>content/legal-aid/letters</c>, and refuses what is not whole, by its name.</summary>
internal static class LetterBookReader
{
    /// <summary>What every form has without saying so.</summary>
    private static readonly LetterField[] ByProgram =
    [
        new(LetterFields.Number, "编号", "FW-330106-20260302-0001"),
        new(LetterFields.Date, "出具日期", "2026年3月2日"),
        new(LetterFields.Centre, "法律援助中心", "浙江省杭州市西湖区法律援助中心"),
        new(LetterFields.Bureau, "司法行政部门", "浙江省杭州市西湖区司法局"),
    ];

    /// <exception cref="InvalidDataException">A kind has no form or two, or a form is not whole; the message names it.</exception>
    public static LetterBook Read(string folder)
    {
        var forms = System.IO.Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Form).ToList();
        var lacking = Enum.GetValues<LetterKind>().Where(kind => forms.Count(form => form.Kind == kind) != 1).ToList();
        return lacking.Count == 0 ? new LetterBook(forms) : throw new InvalidDataException($"content/legal-aid/letters: no form, or two, of {string.Join(", ", lacking)}.");
    }

    private static LetterForm Form(string path)
    {
        var file = YamlFile.Read<FormInFile>(path);
        var name = Path.GetFileName(path);
        var lacking = !Enum.TryParse<LetterKind>(file.Kind, out var kind) ? "kind"
            : string.IsNullOrWhiteSpace(file.Title) ? "title"
            : file.IssuedBy is not (LetterFields.Centre or LetterFields.Bureau) ? "issued-by"
            : file.Fields.Find(field => field.Name.Length * field.Label.Length == 0 || (field.Sample.Length == 0 && field.Default.Length == 0)) is { } bare ? $"name, label or sample of {bare.Name}"
            : file.Fields.Concat(ByProgram.Select(field => new FieldInFile { Name = field.Name })).GroupBy(field => field.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key is { } twice ? $"{twice}, which is there twice,"
            : !file.Fields.Exists(field => field is { Name: LetterFields.Applicant, Optional: false }) ? LetterFields.Applicant
            : null;
        if (lacking is not null)
        {
            throw Wrong(name, lacking);
        }

        var form = new LetterForm
        {
            Kind = kind,
            FormNumber = file.Form,
            Title = file.Title,
            IssuedBy = file.IssuedBy,
            Fields = [.. file.Fields.Select(field => field.Read()), .. ByProgram],
            Text = LetterForm.Clean(file.Text),
        };
        return form.ProblemsOf(form.Text) is [var problem, ..] ? throw Wrong(name, $"text ({problem.Rule} {string.Join(' ', problem.Details)})") : form;
    }

    private static InvalidDataException Wrong(string name, string lacking) => new($"content/legal-aid/letters/{name}: {lacking} is missing or wrong.");

    private sealed class FormInFile
    {
        public string Kind { get; init; } = "";

        public string Form { get; init; } = "";

        public string Title { get; init; } = "";

        public string IssuedBy { get; init; } = LetterFields.Centre;

        public List<FieldInFile> Fields { get; init; } = [];

        public string Text { get; init; } = "";
    }

    private sealed class FieldInFile
    {
        public string Name { get; init; } = "";

        public string Label { get; init; } = "";

        public string Sample { get; init; } = "";

        public bool Optional { get; init; }

        public string Default { get; init; } = "";

        public string MustStayBy { get; init; } = "";

        public LetterField Read() => new(Name, Label, Sample.Trim()) { IsOptional = Optional, Default = Default.Trim(), MustStayBy = MustStayBy };
    }
}
