namespace Fabang.Modules.Regions;

/// <summary>
/// Administrative division code (行政区划代码, GB/T 2260): two digits of province, two of city, two of county.
/// "000000" is the nation, "330000" a province, "330100" a city, "330106" a county.
/// </summary>
public readonly record struct RegionCode
{
    public static readonly RegionCode Nation = new("000000");

    /// <exception cref="BrokenRuleException">It is not six digits.</exception>
    public RegionCode(string value)
    {
        if (value is not { Length: 6 } || !value.All(char.IsAsciiDigit))
        {
            throw new BrokenRuleException("Regions.BadCode", value);
        }

        Value = value;
    }

    public string Value => field ?? "000000";

    /// <summary>The digits shared by everything inside: "3301" for Hangzhou, "" for the nation.</summary>
    public string Prefix => Value switch
    {
        "000000" => "",
        [_, _, '0', '0', '0', '0'] => Value[..2],
        [_, _, _, _, '0', '0'] => Value[..4],
        _ => Value,
    };

    public RegionLevel Level => Prefix.Length switch
    {
        0 => RegionLevel.Nation,
        2 => RegionLevel.Province,
        4 => RegionLevel.City,
        _ => RegionLevel.County,
    };

    /// <summary>The province it lies in; the nation for the nation.</summary>
    public RegionCode Province => Level is RegionLevel.Nation ? Nation : new(Value[..2] + "0000");

    public static bool TryParse(string? text, out RegionCode code)
    {
        var valid = text is { Length: 6 } && text.All(char.IsAsciiDigit);
        code = valid ? new RegionCode(text!) : default;
        return valid;
    }

    /// <summary>Whether the other region is this one or lies in it.</summary>
    public bool Covers(RegionCode other) => other.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Itself, then what it lies in, up to the nation: where a setting is looked for.</summary>
    public IEnumerable<RegionCode> Upwards()
    {
        yield return this;
        if (Level is RegionLevel.County)
        {
            yield return new(Value[..4] + "00");
        }

        if (Level is RegionLevel.County or RegionLevel.City)
        {
            yield return Province;
        }

        if (Level is not RegionLevel.Nation)
        {
            yield return Nation;
        }
    }

    public override string ToString() => Value;
}
