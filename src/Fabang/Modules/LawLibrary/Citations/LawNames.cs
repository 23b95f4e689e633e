using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>
/// How laws are called in texts: by their title, without 中华人民共和国, without the court that made them, or in short (民诉法).
/// </summary>
public sealed class LawNames
{
    private const int LongestBareName = 60;

    /// <summary>What the last word of a law's title is.</summary>
    private static readonly string[] Endings =
        ["法", "条例", "规定", "办法", "解释", "细则", "规则", "条约", "公约", "法典", "规程", "决定", "章程", "意见", "规范", "批复", "修正案", "通则", "标准", "通知", "议定书", "条令"];

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="keys">Keys of the laws that are held.</param>
    /// <param name="shortNames">Short name and key, for those in use: 民诉法, 民事诉讼法.</param>
    public LawNames(IEnumerable<string> keys, IEnumerable<KeyValuePair<string, string>> shortNames)
    {
        var all = keys.ToList();
        foreach (var key in all)
        {
            _keys[key] = key;
        }

        foreach (var (name, key) in shortNames.Concat(all.SelectMany(Shortened)))
        {
            _keys.TryAdd(name, key);
        }

        _lookup = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The key of a law by any of its names, book marks or not; null for one that is not known.</summary>
    public string? Find(string name)
    {
        var plain = LawText.KeyOf(name).Replace('〈', '《').Replace('〉', '》');
        return _keys.GetValueOrDefault(plain) ?? _keys.GetValueOrDefault(WithoutBracket(plain));
    }

    /// <summary>The longest known name that ends where the text is cut: 民事诉讼法 in 适用民事诉讼法.</summary>
    public (string Key, int Length)? EndingAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestBareName, text.Length); length >= 2; length--)
        {
            if (_lookup.TryGetValue(text[^length..], out var key))
            {
                return (key, length);
            }
        }

        return null;
    }

    /// <summary>Whether a title between book marks can be that of a law, rather than of a form or a book.</summary>
    public static bool IsLawLike(string title)
    {
        var plain = WithoutBracket(title);
        return Array.Exists(Endings, ending => plain.EndsWith(ending, StringComparison.Ordinal));
    }

    // 最高人民法院关于…的解释 is cited as 《关于…的解释》 too.
    private static IEnumerable<KeyValuePair<string, string>> Shortened(string key)
    {
        var about = key.IndexOf("关于", StringComparison.Ordinal);
        if (about > 0 && key.StartsWith("最高人民", StringComparison.Ordinal))
        {
            yield return new(key[about..], key);
        }
    }

    // 物权法（2007年）, 刑法（1997修订）, 暂行规定(草案)
    private static string WithoutBracket(string title) =>
        title is [.., '）' or ')'] && title.LastIndexOfAny(['（', '(']) is var open and > 0 ? title[..open] : title;
}
