using System.Buffers;
using System.Text.RegularExpressions;
using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>
/// Where somebody lives or works, finer than a city (地址): counties by their names, towns and villages, estates, streets and numbers. Provinces and cities stay, because local rules depend on them.
/// </summary>
internal sealed partial class AddressRules
{
    private const int LongestTown = 4;
    private const int LongestEstate = 8;

    private static readonly SearchValues<char> RegionEnds = SearchValues.Create("省市区县旗镇乡路");

    private readonly HashSet<string> _counties;
    private readonly int _longest;

    public AddressRules(RegionTree tree)
    {
        _counties = Below(tree, tree.Nation).Where(region => region.Code.Level is RegionLevel.County && region.Name.Length > 2 && Ends().IsMatch(region.Name) && region.Name is not "市辖区")
            .Select(region => region.Name).ToHashSet(StringComparer.Ordinal);
        _longest = _counties.Count == 0 ? 0 : _counties.Max(name => name.Length);
    }

    /// <param name="text">With all its signs narrow.</param>
    public IEnumerable<MaskedPart> In(string text)
    {
        var parts = Counties(text).Concat(Named(text)).Concat(Numbered().Matches(text).Select(match => Part(match.Index, match.Index + match.Length)))
            .OrderBy(part => part.Start).ThenByDescending(part => part.End).ToList();
        MaskedPart? open = null;
        foreach (var part in parts)
        {
            if (open is null || part.Start > open.End)
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = part;
            }
            else
            {
                // What follows one another is one address.
                open = part.End > open.End ? Part(open.Start, part.End) : open;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static MaskedPart Part(int start, int end) => new(start, end, MaskKind.Address, "〔地址〕");

    private IEnumerable<MaskedPart> Counties(string text)
    {
        for (var end = 3; end <= text.Length; end++)
        {
            if (!"区县市旗".Contains(text[end - 1], StringComparison.Ordinal))
            {
                continue;
            }

            for (var length = Math.Min(_longest, end); length > 2; length--)
            {
                if (_counties.Contains(text[(end - length)..end]))
                {
                    yield return new MaskedPart(end - length, end, MaskKind.Address, "某" + text[end - 1]);
                    break;
                }
            }
        }
    }

    /// <summary>Towns, villages and estates that are called by a name.</summary>
    private static IEnumerable<MaskedPart> Named(string text)
    {
        foreach (Match match in Places().Matches(text))
        {
            var most = match.Value is "镇" or "乡" or "村" or "街道" or "社区" ? LongestTown : LongestEstate;
            var begin = WordBefore.Begin(text, match.Index, most);
            // A county before it is found by itself, and stands beside it.
            begin = Math.Max(begin, AfterRegion(text, begin, match.Index));
            if (match.Index - begin >= 2 && !Generic().IsMatch(text[begin..match.Index]))
            {
                yield return Part(begin, match.Index + match.Length);
            }
        }
    }

    private static int AfterRegion(string text, int begin, int end) =>
        begin + 1 + text.AsSpan(begin, end - begin).LastIndexOfAny(RegionEnds);

    private static IEnumerable<Region> Below(RegionTree tree, Region region) =>
        tree.ChildrenOf(region.Code).SelectMany(child => Below(tree, child).Prepend(child));

    [GeneratedRegex("[区县市旗]$")]
    private static partial Regex Ends();

    [GeneratedRegex("街道(?!办|边|上)|社区|镇(?![上里长政静定压痛])|乡(?![下里政村镇亲间])|(?<![农乡山城同本全])村(?![村里民落集户用居土组房地长委支干上庄镇口头])|新村|小区|花园|公寓|大厦|广场|家园|工业园|产业园|开发区|别墅")]
    private static partial Regex Places();

    [GeneratedRegex("^(?:农|本|全|同|外|邻|隔壁|整|每|各|别|老旧|老|新|旧|大|小|住宅|封闭|封闭式|高档|普通|商业|商住|城中|城镇|城|乡|集|小城|建制|山|居民|安置|回迁|拆迁|人才|单身|酒店|酒店式|写字|办公|市民|文化|中心|幼儿|后|前|美丽|工业|经济|技术|经济技术|高新|自然|行政|多|几|我们|业主|商品房|物业)+$")]
    private static partial Regex Generic();

    /// <summary>A street with its number and what comes behind it, or the number of a house or flat. The 5th of March (3月5号) is none.</summary>
    [GeneratedRegex(@"(?:[^\W\da-zA-Z_在于到从去回住是的了省市区县镇乡村]{1,6}(?:大道|路|街|巷|弄|胡同|里)\s?\d+(?:-\d+)?(?:号院|号楼|号|弄)|(?<![\d月有])(?:\d+|[一二三四五六七八九十]+)(?:号楼|号院|幢|栋(?!\d{2,}平|房|楼)|单元)|(?<!\d)\d{3,4}室)(?:附?\d+(?:弄|号楼|号|幢|栋|座|单元|室|层|楼)|-\d+|[东南西北]座)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
