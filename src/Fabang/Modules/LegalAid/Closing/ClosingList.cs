using System.Globalization;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid.Closing;

/// <summary>What the file of a case must hold, by the form of aid and the day (归档材料清单): <c>content/legal-aid/closing.yaml</c>.</summary>
public sealed class ClosingList(IReadOnlyList<ClosingRow> rows)
{
    public IReadOnlyList<ClosingRow> Rows => rows;

    /// <summary>The row that holds on this day, the latest.</summary>
    public ClosingRow? Of(AidForm form, DateOnly day) => rows.Where(row => row.Form == form && row.Validity.Holds(day)).MaxBy(row => row.Validity.From);

    /// <summary>What a case must and may have by the list of the day it was handed in, else of the day it was opened, and whether it is there. An agreement signed on this site counts as one.</summary>
    public IReadOnlyList<ClosingItem> Check(AidView view)
    {
        var aid = view.Case!;
        var there = aid.Files.Select(file => file.Kind).ToHashSet();
        if (view.Agreement is { IsSigned: true })
        {
            there.Add(CaseFileKind.Agreement);
        }

        return Of(aid.Form, (aid.HandedInAt ?? aid.OpenedAt).DayInChina()) is { } row
            ? [.. row.Must.Select(kind => new ClosingItem(kind, true, there.Contains(kind))), .. row.May.Select(kind => new ClosingItem(kind, false, there.Contains(kind)))]
            : [];
    }

    /// <exception cref="InvalidDataException">A row is not whole; the message names it.</exception>
    internal static ClosingList Read(string path) => new(YamlFile.Read<ListInFile>(path).Lists.ConvertAll(Row));

    private static ClosingRow Row(RowInFile row) =>
        TryRead<AidForm>(row.Form, out var form) && DateOnly.TryParseExact(row.From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) && row.Source.Length > 0 && row.Must.Count > 0
            ? new ClosingRow(form, row.Must.ConvertAll(Kind), row.May.ConvertAll(Kind), new Validity(from, null, [], row.Source))
            : throw new InvalidDataException($"closing.yaml, {row.Form} {row.From}: form, from, must or source is missing or wrong.");

    private static CaseFileKind Kind(string name) => TryRead<CaseFileKind>(name, out var kind) ? kind : throw new InvalidDataException($"closing.yaml: {name} is no kind of document.");

    private static bool TryRead<T>(string name, out T value) where T : struct, Enum =>
        Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out value) && Enum.IsDefined(value);

    private sealed class ListInFile
    {
        public List<RowInFile> Lists { get; init; } = [];
    }

    private sealed class RowInFile
    {
        public string Form { get; init; } = "";

        public string From { get; init; } = "";

        public string Source { get; init; } = "";

        public List<string> Must { get; init; } = [];

        public List<string> May { get; init; } = [];
    }
}
