using System.Globalization;

namespace Fabang.Modules.Directory;

/// <summary>One entry of a fixed list, such as a specialty.</summary>
public sealed class ListedTerm
{
    /// <summary>Kept in the database: never renamed.</summary>
    public required string Code { get; init; }

    public required string Zh { get; init; }

    public required string En { get; init; }

    /// <summary>One of the nine fields of the certified specialist (专业律师).</summary>
    public bool Certified { get; init; }

    public string Name => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Zh : En;
}
