using System.Globalization;
using System.Text.Json;
using Fabang.Search.Topics;

namespace Fabang.Modules.Topics.Commands;

/// <summary>Lines of <c>{"id": …, "question": …, "label": …}</c>; the label may be missing.</summary>
internal static class LabelledQuestionFile
{
    /// <exception cref="InvalidDataException">A line cannot be read, lacks something, or has a label that is none; the message names the line.</exception>
    public static IReadOnlyList<LabelledQuestion> Read(FileInfo file) =>
        [.. File.ReadLines(file.FullName).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => Read(line.Item, string.Create(CultureInfo.InvariantCulture, $"{file.Name}, line {line.Index + 1}")))];

    private static LabelledQuestion Read(string line, string place)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Line>(line, JsonSerializerOptions.Web);
            return read is not { Id.Length: > 0, Question: not null } ? throw new InvalidDataException($"{place}: id or question is missing.")
                : read.Label is { } label && !TopicLabels.All.Contains(label, StringComparer.Ordinal) ? throw new InvalidDataException($"{place}: unknown label {label}.")
                : new LabelledQuestion(read.Id, read.Question, read.Label);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{place}: {wrong.Message}", wrong);
        }
    }

    private sealed record Line(string? Id, string? Question, string? Label);
}
