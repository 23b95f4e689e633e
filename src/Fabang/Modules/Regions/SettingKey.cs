namespace Fabang.Modules.Regions;

/// <summary>A setting that regions may decide, whatever it holds. Modules register theirs as services, so that administrators find them.</summary>
public interface ISettingKey
{
    string Name { get; }

    string Default { get; }

    string Source { get; }

    bool Accepts(string value);

    /// <summary>What a value says, such as a limit: for showing it in words.</summary>
    object Read(string value);
}

/// <param name="Name">Module and meaning, such as <c>consultations.answer-hours</c>; the unit is in the name.</param>
/// <param name="Fallback">What holds where neither the region nor anything above it has decided.</param>
/// <param name="Source">Where the fallback comes from: a rule, or <see cref="SettingNames.Ours"/>.</param>
/// <param name="Parse">Reads a value; throws <see cref="FormatException"/> or <see cref="OverflowException"/> when it cannot.</param>
public sealed record SettingKey<T>(string Name, T Fallback, string Source, Func<string, T> Parse) : ISettingKey where T : notnull
{
    public string Default => Fallback.ToString()!;

    public object Read(string value) => Parse(value);

    public bool Accepts(string value)
    {
        try
        {
            Parse(value.Trim());
            return true;
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            return false;
        }
    }
}
