using System.Text;
using Fabang.Search;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>
/// Brings names into the one form in which they are compared: simplified characters, narrow and small letters, no blanks or
/// signs, no 先生 or 女士, 有限责任公司 as 有限公司.
/// </summary>
public sealed class PartyNames(CharacterTable characters)
{
    private const int ShortestName = 2;

    private static readonly string[] Titles = ["先生", "女士", "小姐", "太太", "老师", "师傅", "经理", "总经理", "老板", "律师", "医生", "同志"];

    /// <returns>Null where nothing is left to compare.</returns>
    public string? Key(string? name)
    {
        if (name is null || !name.TryFold(out var folded))
        {
            return null;
        }

        var letters = characters.Simplify(folded.ToLowerInvariant()).EnumerateRunes().Where(Rune.IsLetterOrDigit);
        var key = string.Concat(letters.Select(letter => letter.ToString())).Replace("有限责任公司", "有限公司", StringComparison.Ordinal);
        // The longest title first, so that 总经理 is not left as 总.
        if (Titles.Where(title => key.EndsWith(title, StringComparison.Ordinal)).MaxBy(title => title.Length) is { } worn && key.Length - worn.Length >= ShortestName)
        {
            key = key[..^worn.Length];
        }

        return key.Length == 0 ? null : key;
    }

    /// <summary>The names in one line: people write the firm and its boss together.</summary>
    public static IReadOnlyList<string> Several(string? line) =>
        line?.Split(['、', '，', ',', ';', '；', '\n', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
