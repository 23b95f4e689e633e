using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>The head of a file, above INFO END: titles, and lines of what happened when.</summary>
internal sealed partial record LawHeader(string Title, string? Part, IReadOnlyList<HistoryEntry> History)
{
    /// <summary>The law's own, and that of the part which the file holds. More are lines like others.</summary>
    private const int MostTitles = 2;

    private static readonly (string Word, HistoryEvent Event)[] Words =
    [
        ("通过", HistoryEvent.Adopted), ("批准", HistoryEvent.Approved), ("公布", HistoryEvent.Promulgated), ("发布", HistoryEvent.Promulgated),
        ("修正", HistoryEvent.Amended), ("修改", HistoryEvent.Amended), ("修订", HistoryEvent.Revised), ("废止", HistoryEvent.Repealed),
    ];

    /// <summary>Null when no line is a title.</summary>
    public static LawHeader? Read(string text)
    {
        var titles = new List<string>();
        var history = new List<string>();
        foreach (var line in LawText.Lines(text))
        {
            var title = line.StartsWith('#') ? line.TrimStart('#').Trim() : "";
            if (title.Length > 0 && titles.Count < MostTitles)
            {
                titles.Add(title);
            }
            else if (title.Length > 0)
            {
                history.Add(title);
            }
            else if (line[0] != '#')
            {
                Add(history, line, titles);
            }
        }

        return titles.Count == 0 ? null : new LawHeader(titles[0], titles.ElementAtOrDefault(1), [.. history.Select(Entry)]);
    }

    /// <summary>The head of a file that marks no titles.</summary>
    public static LawHeader Of(string title, IEnumerable<string> lines)
    {
        var history = new List<string>();
        foreach (var line in lines)
        {
            Add(history, line, [title]);
        }

        return new LawHeader(title, null, [.. history.Select(Entry)]);
    }

    /// <summary>Whether a line tells what happened when: it names a day and an event.</summary>
    public static bool IsHistory(string line) => LawDates.In(line).Any() && (OnlyEffect().IsMatch(line) || Effect().IsMatch(line) || Words.Any(word => line.Contains(word.Word, StringComparison.Ordinal)));

    /// <summary>The day this version was made: the last date that is not about taking effect, else the last one there is.</summary>
    public DateOnly? LastDate() =>
        History.Where(entry => entry.Event is not HistoryEvent.TakesEffect).SelectMany(entry => LawDates.In(entry.Text)).Max(Nullable)
        ?? History.SelectMany(entry => LawDates.In(entry.Text)).Max(Nullable);

    /// <summary>施行日期, where a line of the header tells it.</summary>
    public DateOnly? EffectiveFrom()
    {
        foreach (var entry in History.Reverse())
        {
            if (entry is { Event: HistoryEvent.TakesEffect, Date: { } date })
            {
                return date;
            }

            if (Effect().Match(entry.Text) is { Success: true } match && LawDates.In(match.Value).FirstOrDefault() is { Year: > 1 } said)
            {
                return said;
            }
        }

        return null;
    }

    private static DateOnly? Nullable(DateOnly date) => date;

    // Some headers break a line within a title or a date, or repeat the title in pieces.
    private static void Add(List<string> history, string line, List<string> titles)
    {
        if (LawDates.StartsWithDate(line, out _, out _) || history.Count == 0)
        {
            if (!IsPieceOfTitle(line, titles))
            {
                history.Add(line);
            }

            return;
        }

        var last = history[^1];
        if (LawDates.StartsWithDate(last, out _, out var end) && (end == last.Length || IsOpen(last)) && !line.Contains("印发", StringComparison.Ordinal))
        {
            history[^1] = last + (last.EndsWith('日') ? " " : "") + line;
        }
        else if (!IsPieceOfTitle(line, titles))
        {
            history.Add(line);
        }
    }

    private static bool IsPieceOfTitle(string line, List<string> titles) =>
        titles.Count > 0 && LawText.KeyOf(titles[0]).Contains(LawText.KeyOf(line), StringComparison.Ordinal);

    private static bool IsOpen(string line) =>
        line.Count(c => c is '《' or '〈' or '<') > line.Count(c => c is '》' or '〉' or '>')
        || !Words.Any(word => line.Contains(word.Word, StringComparison.Ordinal));

    internal static HistoryEntry Entry(string line)
    {
        DateOnly? date = LawDates.StartsWithDate(line, out var first, out var end) ? first : LawDates.In(line).Max(Nullable);
        return new HistoryEntry(date, EventOf(line[end..].TrimStart()), line);
    }

    private static HistoryEvent EventOf(string text)
    {
        if (OnlyEffect().IsMatch(text))
        {
            return HistoryEvent.TakesEffect;
        }

        var (found, at) = (HistoryEvent.Other, -1);
        foreach (var (word, happened) in Words)
        {
            var index = text.LastIndexOf(word, StringComparison.Ordinal);
            if (index > at)
            {
                (found, at) = (happened, index);
            }
        }

        return found;
    }

    [GeneratedRegex("^(?:自?起?|发布之日|公布之日)(?:施行|实施|执行|生效)[。）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyEffect();

    [GeneratedRegex("自[^，。自]{6,14}起(?:施行|实施|执行|生效)", RegexOptions.CultureInvariant)]
    private static partial Regex Effect();
}
