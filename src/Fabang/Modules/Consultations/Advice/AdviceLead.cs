using System.Globalization;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Advice;

/// <summary>How many days before its days an advice note reminds of them.</summary>
/// <param name="Steps">Before the day of something that is to be done.</param>
/// <param name="Expiry">Before a right expires: applications take time to write.</param>
public sealed record AdviceLead(int Steps, int Expiry)
{
    /// <summary>Days before something that is to be done.</summary>
    public static readonly SettingKey<int> StepDays = new("consultations.advice-reminder-days", 3, SettingNames.Ours, Days);

    /// <summary>Days before a right expires.</summary>
    public static readonly SettingKey<int> ExpiryDays = new("consultations.expiry-reminder-days", 14, SettingNames.Ours, Days);

    public static IEnumerable<ISettingKey> All => [StepDays, ExpiryDays];

    private static int Days(string text) =>
        int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var days and <= 365 ? days : throw new FormatException($"'{text}' is not a number of days up to 365.");
}
