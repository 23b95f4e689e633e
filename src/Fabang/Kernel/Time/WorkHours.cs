namespace Fabang.Kernel.Time;

/// <summary>When a desk works on a working day, such as 09:00 to 17:30.</summary>
/// <param name="Opens">Beginning of the day, in China.</param>
/// <param name="Closes">End of the day, after <paramref name="Opens"/>; 24 hours a day is 00:00 to 00:00.</param>
public sealed record WorkHours(TimeOnly Opens, TimeOnly Closes)
{
    public static readonly WorkHours AllDay = new(TimeOnly.MinValue, TimeOnly.MinValue);

    public TimeSpan Length => Closes > Opens ? Closes - Opens : TimeSpan.FromDays(1) - (Opens - Closes);

    /// <summary>Reads "09:00-17:30".</summary>
    /// <exception cref="FormatException">It is not two times with a dash between.</exception>
    public static WorkHours Parse(string text) =>
        text.Split('-') is [var opens, var closes]
            ? new(TimeOnly.Parse(opens, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(closes, System.Globalization.CultureInfo.InvariantCulture))
            : throw new FormatException($"'{text}' is not hours such as 09:00-17:30.");

    public override string ToString() => $"{Opens:HH\\:mm}-{Closes:HH\\:mm}";
}
