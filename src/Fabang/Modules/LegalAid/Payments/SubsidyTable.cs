using Fabang.Modules.LawLibrary;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.Regions;

namespace Fabang.Modules.LegalAid.Payments;

/// <summary>All that regions pay: <c>content/legal-aid/subsidies.yaml</c>.</summary>
public sealed class SubsidyTable(IReadOnlyList<Subsidy> rows)
{
    public IReadOnlyList<Subsidy> Rows => rows;

    /// <summary>The row of the region, else of what it lies in, that holds on this day, the latest first.</summary>
    public Subsidy? Of(RegionCode region, AidForm form, DateOnly day) => region.Upwards()
        .Select(up => rows.Where(row => row.Region == up && row.Form == form && row.Validity.Holds(day)).MaxBy(row => row.Validity.From))
        .FirstOrDefault(row => row is not null);

    /// <exception cref="InvalidDataException">A row is not whole; the message names it.</exception>
    internal static SubsidyTable Read(string path) => new(YamlFile.Read<TableInFile>(path).Subsidies.ConvertAll(Row));

    private static Subsidy Row(RowInFile row) =>
        RegionCode.TryParse(row.Region, out var region) && Enum.TryParse<AidForm>(row.Form.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var form) && Enum.IsDefined(form)
        && row.Amount > 0 && row.LacksValidity() is null
            ? new Subsidy(region, form, row.Amount, row.Invented, row.Validity())
            : throw new InvalidDataException($"subsidies.yaml, {row.Region} {row.Form}: region, form, amount, from or source is missing or wrong.");

    private sealed class TableInFile
    {
        public List<RowInFile> Subsidies { get; init; } = [];
    }

    private sealed class RowInFile : ValidityInFile
    {
        public string Region { get; init; } = "";

        public string Form { get; init; } = "";

        public decimal Amount { get; init; }

        public bool Invented { get; init; }
    }
}
