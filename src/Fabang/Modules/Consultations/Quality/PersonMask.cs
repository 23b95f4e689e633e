using System.Text.RegularExpressions;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>
/// Takes out of a text what names a person (脱敏): the names that are known of the matter, names that follow 我叫 or 姓名, numbers of telephones, identity cards and
/// accounts, and addresses on the net. It cannot know every name in free text: who reads it is bound to secrecy all the same.
/// </summary>
public sealed partial class PersonMask(IEnumerable<string> names)
{
    public const string Gone = "〔略〕";

    private readonly List<string> _names = [.. names.Select(name => name.Trim()).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];

    public string Of(string text)
    {
        var without = _names.Aggregate(text, (left, name) => left.Replace(name, Gone, StringComparison.OrdinalIgnoreCase));
        without = Net().Replace(without, Gone);
        without = Numbers().Replace(without, Gone);
        return Introduced().Replace(without, Gone);
    }

    /// <summary>Mail addresses, and what follows the name of a messenger.</summary>
    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<=(微信|wechat|vx|qq)号?\s*[:：是]?\s*)[A-Za-z0-9_-]{5,}", RegexOptions.IgnoreCase)]
    private static partial Regex Net();

    /// <summary>Mobile and fixed telephones, identity cards, bank cards, with blanks and hyphens as people write them. Sums of money are shorter.</summary>
    [GeneratedRegex(@"(?<!\d)(\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)|(?<!\d)\d{17}[\dXx]|(?<!\d)\d{4}([- ]?\d{4}){2,3}[- ]?\d{3,4}(?!\d)|(?<!\d)\d{9,}(?!\d)")]
    private static partial Regex Numbers();

    /// <summary>A name that somebody gives of themselves.</summary>
    [GeneratedRegex(@"(?<=我叫|名叫|姓名\s*[:：]?\s*)\p{IsCJKUnifiedIdeographs}{2,4}(?=[，,。.；;\s、]|$)")]
    private static partial Regex Introduced();
}
