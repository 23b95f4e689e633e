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

    /// <summary>Whether words name it in Chinese, by itself or by one of what it covers: 吴语（上海话、苏州话、杭州话等）.</summary>
    public bool IsNamedIn(string words) => Zh.Split('（', '、', '）').Any(name => name.Length > 1 && words.Contains(name.TrimEnd('等'), StringComparison.Ordinal));

    public string Name => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Zh : En;
}
