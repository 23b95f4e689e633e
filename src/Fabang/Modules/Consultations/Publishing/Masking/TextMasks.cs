using System.Globalization;
using System.Text.RegularExpressions;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>
/// Proposes what to take out of a question and its answer before they are published (脱敏), and finds what is left in a text that an editor has worked on.
/// It would rather propose too much than too little, and it cannot know every name in free text: an editor corrects it by hand, and another person looks again.
/// 《个人信息保护法》第七十三条第四项: anonymised means that nobody can be told from it, and that this cannot be undone.
/// </summary>
public sealed partial class TextMasks(RegionTree tree)
{
    /// <summary>What no text may be published with, whatever an editor says: none of these bears on the law.</summary>
    public static readonly IReadOnlyList<MaskKind> Never =
        [MaskKind.Phone, MaskKind.IdentityNumber, MaskKind.BankCard, MaskKind.Plate, MaskKind.Contact, MaskKind.Number, MaskKind.BirthDate];

    private readonly Lazy<AddressRules> _addresses = new(() => new AddressRules(tree));

    /// <summary>Masks texts that belong together: a name that is found in one is taken out of all, and is called the same in all.</summary>
    /// <param name="texts">Question and answer.</param>
    /// <param name="known">Names that are known of the matter: parties, the person, those who answered.</param>
    public IReadOnlyList<MaskedText> Of(IReadOnlyList<string> texts, IEnumerable<string> known)
    {
        var narrow = texts.Select(Narrow).ToList();
        var all = string.Concat(narrow);
        var names = known.Select(name => name.Trim()).Where(name => name.Length is >= 2 and <= 60 && all.Contains(name, StringComparison.Ordinal))
            .Concat(narrow.SelectMany(NameRules.In)).Distinct(StringComparer.Ordinal).ToList();
        var called = Called(names, all);
        return [.. texts.Select((text, at) => new MaskedText(text, Parts(narrow[at], called)))];
    }

    public MaskedText Of(string text, IEnumerable<string>? known = null) => Of([text], known ?? [])[0];

    private static Dictionary<string, (MaskKind Kind, string Instead)> Called(IReadOnlyList<string> names, string text)
    {
        var called = new Dictionary<string, (MaskKind, string)>(StringComparer.Ordinal);
        foreach (var organisation in names.Where(IsOrganisation))
        {
            called[organisation] = (MaskKind.Organisation, "某" + (organisation.EndsWith("公司", StringComparison.Ordinal) ? "公司" : "单位"));
        }

        foreach (var same in names.Where(name => !IsOrganisation(name)).GroupBy(NameRules.SurnameOf, StringComparer.Ordinal))
        {
            var several = same.Skip(1).Any() || text.Contains(same.Key + "某", StringComparison.Ordinal);
            foreach (var (name, number) in same.Select((name, at) => (name, at + 1)))
            {
                called[name] = (MaskKind.Name, same.Key + "某" + (several ? number.ToString(CultureInfo.InvariantCulture) : ""));
            }
        }

        return called;
    }

    private static bool IsOrganisation(string name) => name.Length > 4 || !NameRules.IsSurname(name[0]) || Organisation().IsMatch(name);

    private List<MaskedPart> Parts(string text, IReadOnlyDictionary<string, (MaskKind Kind, string Instead)> called)
    {
        var titles = LawTitles().Matches(text).Select(match => (Start: match.Index, End: match.Index + match.Length)).ToList();
        var found = NumberRules.In(text).Concat(OfNames(text, called)).Concat(OrganisationRules.In(text)).Concat(_addresses.Value.In(text))
            .Where(part => !titles.Exists(title => part.Start < title.End && part.End > title.Start)).ToList();
        List<MaskedPart> kept = [];
        // Numbers are surest; then the longest wins, as 浙江恒达公司 over 恒达.
        foreach (var part in found.Select((part, order) => (part, order)).OrderBy(one => one.part.Kind is MaskKind.Name or MaskKind.Organisation or MaskKind.Address)
                     .ThenBy(one => one.part.Kind is MaskKind.Name or MaskKind.Organisation or MaskKind.Address ? -one.part.Length : one.order).Select(one => one.part))
        {
            if (!kept.Exists(other => part.Start < other.End && part.End > other.Start))
            {
                kept.Add(part);
            }
        }

        return [.. kept.OrderBy(part => part.Start)];
    }

    private static IEnumerable<MaskedPart> OfNames(string text, IReadOnlyDictionary<string, (MaskKind Kind, string Instead)> called)
    {
        foreach (var (name, (kind, instead)) in called)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                yield return new MaskedPart(at, at + name.Length, kind, instead);
            }
        }
    }

    /// <summary>Full-width digits, letters and signs as narrow ones, each in its place.</summary>
    private static string Narrow(string text) => string.Create(text.Length, text, (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' and not '，' and not '；' and not '？' and not '！' => (char)(wide[i] - 0xFEE0),
                '\u3000' or '\u00A0' => ' ',
                '—' or '–' or '－' => '-',
                _ => wide[i],
            };
        }
    });

    /// <summary>The law is nobody's name: 《杭州市西湖区…规定》 stays.</summary>
    [GeneratedRegex("《[^《》]{1,80}》")]
    private static partial Regex LawTitles();

    [GeneratedRegex("公司|集团|厂|店|医院|学校|银行|中心|委员会|局|合作社|事务所")]
    private static partial Regex Organisation();
}
