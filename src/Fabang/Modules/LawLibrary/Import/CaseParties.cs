using System.Globalization;
using System.Text.RegularExpressions;

namespace Fabang.Modules.LawLibrary.Import;

/// <summary>
/// Hides the names of natural persons who are parties, as courts do when they publish (《最高人民法院关于人民法院在互联网公布裁判文书的规定》): the surname stays and 某 follows, 张莉 is 张某;
/// persons who would then be called the same get a number. A name is known from the file's own list, from the name of the case（张莉诉…）, or from the role before it（原告张莉，…）.
/// Organisations, judges, and names that are hidden already stay as they are.
/// </summary>
internal static partial class CaseParties
{
    private static readonly HashSet<string> TwoSigns = ["欧阳", "上官", "司马", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "端木", "南宫"];

    // The surnames of most people. Those that begin common words (方, 于, 应, 何, 任, 成) are taken from the name of a case alone.
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石韦贾夏付傅邹熊孟秦邱侯江尹薛闫阎段雷龙史陶贺顾毛郝龚邵覃武戴莫孔汤洪康施牛葛殷邬晏景欧艾翟庞倪颜柯詹聂焦鲁俞樊芦关柴米项祁卓温";
    private const string MoreSurnames = "方于应何任成白万金严常安黎钱易文管包左穆时向和单";

    private static readonly string[] Organisations =
        ["公司", "局", "政府", "银行", "医院", "学校", "大学", "中学", "小学", "委员会", "办事处", "中心", "厂", "店", "部", "社", "院", "所", "站", "村", "处", "会", "集团", "超市", "餐厅", "影楼", "合作社"];

    /// <summary>What each name becomes, the longest first.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> In(string title, IReadOnlyList<LawSection> sections, IReadOnlyList<string> given)
    {
        var text = string.Join('\n', sections.SelectMany(section => new[] { section.Heading, section.Text }).Prepend(title));
        var names = given.Select(name => name.Trim()).Where(name => name.Length is >= 2 and <= 20 && !name.Contains('某', StringComparison.Ordinal) && !IsOrganisation(name))
            .Concat(sections.Select(section => section.Heading).Prepend(title).SelectMany(name => InName(name, text)))
            .Concat(Roles().Matches(text).Select(match => match.Groups["name"].Value).Where(name => IsPerson(name, Surnames, text)))
            .Distinct(StringComparer.Ordinal).OrderBy(name => text.IndexOf(name, StringComparison.Ordinal)).ToList();
        var masks = new List<KeyValuePair<string, string>>();
        foreach (var same in names.GroupBy(SurnameOf, StringComparer.Ordinal))
        {
            var plain = same.Key + "某";
            // Somebody else may be called so already.
            var numbered = same.Skip(1).Any() || text.Contains(plain, StringComparison.Ordinal);
            masks.AddRange(same.Select((name, at) => KeyValuePair.Create(name, numbered ? plain + (at + 1).ToString(CultureInfo.InvariantCulture) : plain)));
        }

        return [.. masks.OrderByDescending(mask => mask.Key.Length)];
    }

    /// <summary>Before 诉 stand those who sue, and nothing else; the last of those behind it runs into the cause.</summary>
    private static IEnumerable<string> InName(string name, string text)
    {
        if (NameOfCase().Match(name) is not { Success: true } match)
        {
            yield break;
        }

        foreach (var party in match.Groups["one"].Value.Split('、', '，').Select(party => party.Replace("等人", "", StringComparison.Ordinal).TrimEnd('等')))
        {
            if (IsPerson(party, Surnames + MoreSurnames, text))
            {
                yield return party;
            }
        }

        var others = match.Groups["other"].Value.Split('、', '，');
        for (var i = 0; i < others.Length; i++)
        {
            var cause = CaseCauses.In(others[i] + (others[i].EndsWith('案') ? "" : "案"));
            var party = i < others.Length - 1 ? others[i] : cause is not null && others[i].IndexOf(cause, StringComparison.Ordinal) is > 0 and var at ? others[i][..at] : "";
            if (IsPerson(party.TrimEnd('等'), Surnames + MoreSurnames, text))
            {
                yield return party.TrimEnd('等');
            }
        }
    }

    // 华为公司 is nobody; 张莉所 and 张莉会 are somebody who does something.
    private static bool IsPerson(string name, string surnames, string text)
    {
        var isDouble = name.Length > 2 && TwoSigns.Contains(name[..2]);
        return (isDouble ? name.Length is 3 or 4 : name.Length is 2 or 3 && surnames.Contains(name[0], StringComparison.Ordinal))
            && !Hidden().IsMatch(name) && !IsOrganisation(name) && !Organisations.Any(kind => kind.Length > 1 && text.Contains(name + kind, StringComparison.Ordinal));
    }

    private static bool IsOrganisation(string name) => Organisations.Any(kind => name.EndsWith(kind, StringComparison.Ordinal));

    private static string SurnameOf(string name) => name.Length > 2 && TwoSigns.Contains(name[..2]) ? name[..2] : name[..1];

    // 张某, 张甲, 小张, 李先生, and what no given name has.
    [GeneratedRegex("[某甲乙丙丁]|先生$|女士$|[省市县区镇乡村州方家氏]$|^.(?:[0-9A-Za-z×*]|等$)", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex("^(?<one>[^：:？?]{2,60}?)(?:申请执行|诉|与)(?<other>[^：:？?]{2,80}?)案。?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfCase();

    // The name must end: with a sign, or with what a party does.
    [GeneratedRegex(
        @"(?:原告|被告人|被告|被上诉人|上诉人|再审申请人|被申请人|申请执行人|申请人|被执行人|第三人|申诉人|被害人|受害人|犯罪嫌疑人|罪犯|死者)(?:（[^（）\n]{1,16}）)?[：:]?(?<name>\p{IsCJKUnifiedIdeographs}{2,3}?|(?:欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|慕容|令狐)\p{IsCJKUnifiedIdeographs}{1,2}?)(?=[，、。；：（）\n]|诉称|辩称|诉讼|诉至|不服|向法院|向人民法院|与被告|与原告|从被告|系|于\d{4}年|因)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Roles();
}
