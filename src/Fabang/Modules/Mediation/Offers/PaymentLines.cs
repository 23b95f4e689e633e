using System.Globalization;
using System.Text;

namespace Fabang.Modules.Mediation.Offers;

/// <summary>Payments as people write them, one a line: "2026-12-31 3000".</summary>
public static class PaymentLines
{
    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <exception cref="BrokenRuleException">A line is no day and amount.</exception>
    public static IReadOnlyList<Instalment> Read(string? text) =>
        [.. (text ?? "").Normalize(NormalizationForm.FormKC).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadLine)];

    public static string Write(IEnumerable<Instalment> payments) =>
        string.Join('\n', payments.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.DueOn:yyyy-MM-dd} {one.Amount:0.##}")));

    private static Instalment ReadLine(string line)
    {
        var parts = line.Split((char[])[' ', '\t', ',', '，', ':', '：'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2
            && DateOnly.TryParseExact(parts[0], DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && decimal.TryParse(parts[1].TrimEnd('元').Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount < Cases.RequestFacts.MostAmount && decimal.Round(amount, 2) == amount
                ? new Instalment(amount, day)
                : throw new BrokenRuleException("Mediation.BadPayments", line.Length > 40 ? line[..40] : line);
    }
}
