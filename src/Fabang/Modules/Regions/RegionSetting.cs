namespace Fabang.Modules.Regions;

/// <summary>
/// What one region has decided, from one day on, and by which document: a limit, hours, a threshold.
/// A later row of the same key replaces it from its own day on; rows are never changed.
/// </summary>
public sealed class RegionSetting : Entity, IRegional
{
    private RegionSetting()
    {
    }

    public RegionCode Region { get; private init; }

    /// <summary>As in <see cref="SettingKey{T}.Name"/>.</summary>
    public string Key { get; private init; } = "";

    /// <summary>Empty where the region decides no more: see <see cref="Ends"/>.</summary>
    public string Value { get; private init; } = "";

    /// <summary>From its day on the region has no decision of its own, and what holds above it holds here again.</summary>
    public bool Ends => Value.Length == 0;

    public DateOnly ValidFrom { get; private init; }

    /// <summary>The document that decides it, such as 杭司〔2026〕12号.</summary>
    public string Source { get; private init; } = "";

    public DateTimeOffset EnteredAt { get; private init; }

    public static RegionSetting Of<T>(SettingKey<T> key, RegionCode region, T value, DateOnly validFrom, string source, DateTimeOffset now) where T : notnull =>
        Of((ISettingKey)key, region, value.ToString()!, validFrom, source, now);

    /// <exception cref="BrokenRuleException">The value cannot be read as what the key holds.</exception>
    public static RegionSetting Of(ISettingKey key, RegionCode region, string value, DateOnly validFrom, string source, DateTimeOffset now) =>
        value.Trim().Length > 0 && key.Accepts(value)
            ? new() { Key = key.Name, Region = region, Value = value.Trim(), ValidFrom = validFrom, Source = source, EnteredAt = now }
            : throw new BrokenRuleException("Regions.BadSetting", value);

    /// <summary>The region decides no more, from this day on, by this document.</summary>
    public static RegionSetting End(ISettingKey key, RegionCode region, DateOnly validFrom, string source, DateTimeOffset now) =>
        new() { Key = key.Name, Region = region, ValidFrom = validFrom, Source = source, EnteredAt = now };
}
