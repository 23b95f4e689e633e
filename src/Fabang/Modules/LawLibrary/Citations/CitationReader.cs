using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Modules.LawLibrary.Citations;

/// <summary>
/// Finds what a text cites (引用识别): 《劳动合同法》第四十七条第二款, 民法典第三条、第五条, 本法第三条至第五条, 前款, 前两条.
/// Which version is meant, and whether the article exists, is not asked here.
/// </summary>
public sealed partial class CitationReader(LawNames names)
{
    /// <param name="text">An article, an answer, a question.</param>
    /// <param name="place">Where it stands; null for a text that is part of no law.</param>
    /// <returns>In the order of the text.</returns>
    public IReadOnlyList<WrittenCitation> Read(string text, CitingPlace? place = null)
    {
        var reading = new CitationReading(names, text, place, place?.Aliases ?? Aliases(text));
        foreach (var token in CitationTokens.In(text))
        {
            reading.Take(token);
        }

        return reading.Finish();
    }

    /// <summary>The key of a law by any of its names, between book marks or not; null for one that is not known.</summary>
    public string? KeyOf(string name) => names.Find(name.Trim() is ['《', .. var inner, '》'] ? inner : name);

    /// <summary>What a text calls others in short: 《中华人民共和国渔业法》（以下简称《渔业法》） makes 渔业法 of it.</summary>
    /// <returns>Short name, and key or full name.</returns>
    public IReadOnlyDictionary<string, string> Aliases(string text)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in InShort().Matches(text))
        {
            var full = match.Groups["full"].Value;
            if (names.Find(full) is { } key || (LawNames.IsLawLike(full) && (key = LawText.KeyOf(full)).Length > 0))
            {
                aliases.TryAdd(LawText.KeyOf(match.Groups["short"].Value), key);
            }
        }

        return aliases;
    }

    /// <summary>
    /// The law that a text amends, or whose crimes it names: the 刑法 for 刑法修正案（九）, the marked one for 关于修改《…》的决定, and the one of the
    /// first line where a decision amends many. Null for all other texts.
    /// </summary>
    /// <param name="key">The law that the text is part of.</param>
    /// <param name="text">The article.</param>
    public string? Amended(string key, string text)
    {
        if (key.IndexOf("修正案", StringComparison.Ordinal) is var at and > 0)
        {
            return names.Find(key[..at]);
        }

        if (!key.Contains("修改", StringComparison.Ordinal) && !key.Contains("罪名", StringComparison.Ordinal))
        {
            return null;
        }

        var marked = Amends().Match(text) is { Success: true } here ? here : Marked().Match(key);
        var name = marked.Success ? marked.Groups["name"].Value : "刑法";
        return names.Find(name) ?? LawText.KeyOf(name);
    }

    internal static string NumberOf(CitationToken token) =>
        token.Sub == 0 ? token.Number.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{token.Number}-{token.Sub}");

    [GeneratedRegex(@"《(?<full>(?:[^《》\n]|《[^《》\n]{1,120}》){2,160})》\s?[（(][^（）()\n]{0,30}?以下(?:简称|统称|称)[：:]?[“""《]{0,2}(?<short>[^“”""《》（）()、，\n]{2,30})[”""》]{0,2}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex InShort();

    [GeneratedRegex("^(?:一、)?修改《(?<name>.{2,200})》(?:\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Amends();

    // Of 《…》等二十七件 the first; its own title may hold marks too.
    [GeneratedRegex("《(?<name>(?:[^《》]|《[^《》]*》)+)》", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
