using System.Text.RegularExpressions;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>
/// Firms, shops, schools, hospitals and banks by name (单位名称). What only says of which kind it is stays: 物业公司, 建筑公司, 农业银行, 人民医院.
/// </summary>
internal static partial class OrganisationRules
{
    private const int LongestName = 16;
    private const int LongestShortName = 6;

    /// <param name="text">With all its signs narrow.</param>
    public static IEnumerable<MaskedPart> In(string text)
    {
        foreach (Match match in Kinds().Matches(text))
        {
            var begin = WordBefore.Begin(text, match.Index, LongestName);
            if (IsName(text[begin..match.Index], isSure: Sure().IsMatch(match.Value)))
            {
                yield return new MaskedPart(begin, match.Index + match.Length, MaskKind.Organisation, "某" + Short(match.Value));
            }
        }
    }

    /// <summary>恒达建筑 before 公司 has the name 恒达; what is longer than that is a sentence, unless the word behind it stands in registers.</summary>
    private static bool IsName(string words, bool isSure) => words.Length - Generic().Match(words).Length is var own && (isSure ? own > 0 : own is >= 2 and <= LongestShortName);

    private static string Short(string kind) => kind.EndsWith("公司", StringComparison.Ordinal) ? "公司" : kind;

    [GeneratedRegex("(?:股份|责任)?有限(?:责任)?公司|集团公司|分公司|公司|集团|工厂|(?<!工)厂(?![商房里区长家])|商行|酒店|宾馆|饭店|饭馆|餐厅|医院|诊所|学校|幼儿园|中学|小学|大学|学院|银行|支行|超市|商场|合作社|工作室|事务所|养老院|4S店|(?<=[^\\s书分网本])店(?=[^\\s主面铺里员家]|$)")]
    private static partial Regex Kinds();

    [GeneratedRegex("有限|集团")]
    private static partial Regex Sure();

    /// <summary>The end that is made of nothing but words that many are called by.</summary>
    [GeneratedRegex("(?:建筑|物业|管理|服务|保险|人寿|财产|劳务|装修|装饰|快递|外卖|外包|派遣|人力|资源|中介|房产|房地产|地产|置业|开发|保安|物流|货运|运输|网络|网贷|贷款|小贷|金融|理财|基金|证券|信托|科技|贸易|投资|担保|电商|旅游|旅行|搬家|家政|汽车|出租车|出租|租车|租赁|培训|教育|用人|用工|施工|发包|承包|分包|建设|工程|机械|电子|电器|服装|食品|化工|水泥|砖|砖瓦|钢铁|钢|纺织|加工|玩具|鞋|家具|烟花|乡镇|县城|县|市|省|省级|市级|镇|乡|村|区|人民|中心|第一|第二|公立|公办|民办|私立|妇幼|妇幼保健|保健|中医|综合|三甲|大型|小型|正规|黑|职业|技术|高等|农村|城市|商业|工商|农业|中国|招商|交通|国有|国营|私营|民营|私人|上市|总|分|子|母|新|老|旧|本|贵|大|小|家|同|外地|当地|本地|当|地|供电|供水|自来水|燃气|电力|电信|移动|联通|通信|广告|设计|婚庆|婚介|美容|美发|健身|会计|律师|法律|税务|审计|司法|鉴定|农民|专业|种植|养殖|全|整|每|各|别|另外|其他|相关|有关|具体|涉事|肇事|用|招聘|劳动|安全|消防|环保|垃圾|清洁|保洁|餐饮|食|住|便利|零售|批发|连锁|品牌|直营|加盟|奶茶|理发|修理|维修|手机|电脑|五金|药|水果|早餐|网|实体|线上|线下|门|开|商|制药|制衣|出版|热力|供气|供热|客运|控股|经纪|营运|运营|旅行社|驾|驾校|名|所|合伙|两|骗子|家属|家|级|普通|一般|污水|处理|物|电力|外资|合资|独资|全资|关联|控制|被|项目|借款|催收|外贸|进出口|检测|监理|勘察|咨询|评估|拍卖|典当|交易|平台|直播|游戏|电影|影视|传媒|文化|艺术|体育|娱乐|医疗|医药|器械|美|整形|口腔|眼科|精神|专科|民|私|公|国|某|甲|乙|丙|[A-Z])+$")]
    private static partial Regex Generic();
}
