namespace Fabang.Modules.Regions;

/// <summary>A decision between two, as regions write it: "yes" or "no", 是 or 否.</summary>
public readonly record struct YesNo(bool Value)
{
    public static readonly YesNo No = new(false);

    /// <exception cref="FormatException">It is neither.</exception>
    public static YesNo Parse(string text) => text.Trim().ToUpperInvariant() switch
    {
        "YES" or "是" => new(true),
        "NO" or "否" => new(false),
        _ => throw new FormatException($"'{text}' is neither yes nor no."),
    };

    public override string ToString() => Value ? "yes" : "no";
}
