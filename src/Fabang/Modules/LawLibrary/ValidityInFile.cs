using System.Globalization;

namespace Fabang.Modules.LawLibrary;

/// <summary>How files of content write from when, until when and by what a rule holds.</summary>
internal class ValidityInFile
{
    public string From { get; init; } = "";

    public string Until { get; init; } = "";

    public List<string> Articles { get; init; } = [];

    public string Source { get; init; } = "";

    /// <returns>What is missing or wrong; null where it is whole.</returns>
    public string? LacksValidity() => Read() is { } validity ? validity.Lacks() : "from or until";

    /// <exception cref="InvalidOperationException">It is not whole: ask <see cref="LacksValidity"/> first.</exception>
    public Validity Validity() => Read() ?? throw new InvalidOperationException("The days of a rule are missing or wrong.");

    private Validity? Read()
    {
        var (from, until) = (Day(From), Day(Until));
        return from is null || (Until.Length > 0 && until is null) ? null : new Validity(from.Value, until, Articles, Source.Length == 0 ? null : Source);
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
