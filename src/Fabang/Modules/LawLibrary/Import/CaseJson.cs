using System.Text.Json;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Reads a case that lies in the folder as JSON (<c>cases/劳动人事/….json</c>): <c>title</c> and <c>sections</c> (each <c>heading</c> and <c>text</c>), and where they are known <c>subject</c>, <c>court</c>,
/// <c>decidedOn</c>, <c>publishedOn</c>, <c>cause</c>, <c>parties</c>, <c>keywords</c>, <c>keyPoints</c>. The schema is in docs/operating.md.
/// </summary>
internal static class CaseJson
{
    public const string KeyWords = "关键词";
    public const string KeyPoints = "裁判要旨";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    private sealed record Written(
        string? Title, string? Subject, string? Court, DateOnly? DecidedOn, DateOnly? PublishedOn, string? Cause, List<string>? Parties, List<string>? Keywords, string? KeyPoints, List<LawSection>? Sections);

    public static LawFileResult Parse(string path, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Written>(text, Options) is { } written ? Read(path, written) : Fault(path, LawFileFault.NotCase, "null");
        }
        catch (JsonException wrong)
        {
            return Fault(path, LawFileFault.NotCase, $"{wrong.Path} line {wrong.LineNumber + 1}");
        }
    }

    private static LawFileResult Read(string path, Written written)
    {
        var title = LawText.Tidy(written.Title ?? "");
        if (title.Length == 0)
        {
            return Fault(path, LawFileFault.NoTitle, null);
        }

        foreach (var (field, fact) in (ReadOnlySpan<(string, string?)>)[("subject", written.Subject), ("court", written.Court), ("cause", written.Cause)])
        {
            if (fact is { Length: > ConcludedCase.LongestFact })
            {
                return Fault(path, LawFileFault.NotCase, $"{field}: more than {ConcludedCase.LongestFact} characters");
            }
        }

        List<LawSection> sections =
        [
            .. Section(KeyWords, written.Keywords is { Count: > 0 } words ? string.Join('、', words.Select(word => word?.Trim())) : null),
            .. Section(KeyPoints, written.KeyPoints),
            .. (written.Sections ?? []).Where(section => section is not null).SelectMany(section => Section(LawText.Tidy(section.Heading ?? ""), section.Text)),
        ];
        if (sections.Count == 0)
        {
            return Fault(path, LawFileFault.NoText, title);
        }

        var origin = LawOrigin.Of(path, new LawHeader(title, null, []));
        var file = new LawFile
        {
            Path = path,
            Title = title,
            Key = LawText.KeyOf(title),
            Names = [title],
            Kind = TextKind.Case,
            Category = Tidied(written.Subject) ?? origin.Category,
            Version = written.PublishedOn ?? origin.Date,
            Sections = sections,
        };
        return LawFileResult.Of(CaseReader.Read(
            file, new CaseDetails(Tidied(written.Court), written.DecidedOn, Tidied(written.Cause)), [.. (written.Parties ?? []).OfType<string>()]));
    }

    private static IEnumerable<LawSection> Section(string heading, string? text)
    {
        var lines = string.Join('\n', LawText.Lines(text ?? ""));
        return lines.Length == 0 ? [] : [new LawSection(heading, lines)];
    }

    private static string? Tidied(string? text) => text is not null && LawText.Tidy(text) is { Length: > 0 } tidy ? tidy : null;

    private static LawFileResult Fault(string path, LawFileFault fault, string? detail) => LawFileResult.Of(new LawFileProblem(path, fault, detail));
}
