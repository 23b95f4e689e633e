using System.Text.RegularExpressions;

namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>
/// Names of natural persons in free text (姓名): where somebody is introduced (我叫…, 姓名：…), stands behind a role or a kinship (老板…, 丈夫…), or before a title (…先生).
/// A surname is needed, and an end: 老板马上来 names nobody. 张经理 and 老王 stay: too many are called so.
/// </summary>
internal static partial class NameRules
{
    private const string TwoSigns = "欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|端木|南宫|东方";

    /// <summary>The surnames of most people. Those that begin common words (方, 于, 应, 何, 任, 成) count only where somebody is introduced.</summary>
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石韦贾夏付傅邹熊孟秦邱侯江尹薛闫阎段雷龙史陶贺顾毛郝龚邵覃武戴莫孔汤洪康施牛葛殷邬晏景欧艾翟庞倪颜柯詹聂焦鲁俞樊芦关柴米项祁卓温";
    private const string MoreSurnames = "方于应何任成白万金严常安黎钱易文管包左穆时向和单游舒阮蓝齐伍柳季裴路童岳宁盛";

    /// <summary>A given name has none of these signs.</summary>
    private const string Given = "[^\\W\\da-zA-Z_的了是在不我你他她它们这那个说有没和跟与把被欠给要就也都还又去来到从向对让叫问找某等吗呢吧啊呀]";

    /// <summary>Where a name is over: a sign, or what people do.</summary>
    private const string End = "(?=$|[^\\w]|[的在把和与跟向于借欠打说要不是从没已给将因就也还去到拿骗被开称承答拒签买卖租住离出让对同有拖逃失跑死撞等先现又都却拉转写发找请通用偷抢伤工拥威辱殴私擅偿支付保担做当叫来为起提生前后上下这那您你我他她今昨明])";

    public static IEnumerable<string> In(string text) =>
        Introduced().Matches(text).Concat(InRole().Matches(text)).Concat(Titled().Matches(text)).Select(match => match.Groups["name"].Value)
            .Where(name => !Common().IsMatch(name));

    public static bool IsSurname(char sign) => Surnames.Contains(sign, StringComparison.Ordinal) || MoreSurnames.Contains(sign, StringComparison.Ordinal) || TwoSigns.Contains(sign, StringComparison.Ordinal);

    /// <summary>张 of 张建国, 欧阳 of 欧阳小红.</summary>
    public static string SurnameOf(string name) => name.Length > 2 && DoubleSurname().IsMatch(name) ? name[..2] : name[..1];

    [GeneratedRegex($"(?:我叫|本人叫|名叫|叫做|名字[叫是为]?|姓名[:是为]?|户名[:是为]?|收款人[:是为]?|本人姓名|署名|法定代表人[:是为]?)\\s?(?<name>(?:{TwoSigns}){Given}{{1,2}}?|[{Surnames}{MoreSurnames}]{Given}{{1,2}}?){End}")]
    private static partial Regex Introduced();

    [GeneratedRegex($"(?:原告|被告人?|第三人|申请人|老公|丈夫|老婆|妻子|媳妇|前夫|前妻|男友|女友|男朋友|女朋友|父亲|母亲|爸爸?|妈妈?|儿子|女儿|哥哥?|姐姐?|弟弟?|妹妹?|公公|婆婆|岳父|岳母|房东|租客|租户|房客|中介|老板娘?|包工头|工头|带班|同事|朋友|邻居|亲戚|司机|车主|债务人|债权人|借款人|出借人|担保人|保证人|欠款人|甲方|乙方|对方|肇事者|被害人|受害人|死者|嫌疑人|法人代表|法人|负责人|会计|网友|同学|老乡|校长|村长|经理|主任|店长|人事|业务员|介绍人|证人|联系人|经办人|代理人|委托人|监护人|继承人|合伙人|股东|董事长|厂长|班主任|保安|业主)(?:名字叫|名叫|名为|叫|是|为|:)?\\s?(?<name>(?:{TwoSigns}){Given}{{1,2}}?|[{Surnames}]{Given}{{1,2}}?){End}")]
    private static partial Regex InRole();

    [GeneratedRegex($"(?<name>(?:{TwoSigns}){Given}{{1,2}}|[{Surnames}]{Given}{{1,2}})(?=先生|女士|小姐|律师|法官|警官|医生|师傅)")]
    private static partial Regex Titled();

    [GeneratedRegex($"^(?:{TwoSigns})")]
    private static partial Regex DoubleSurname();

    /// <summary>Words that begin like a name.</summary>
    [GeneratedRegex("^(?:程中|付交|付连|付款|付钱|付清|项目|施工|高级|高兴|高利|高达|高薪|马上|马路|黄金|黄牛|温州|江苏|江西|江湖|石油|石家|雷同|顾客|顾问|许多|许诺|田地|余下|余款|周[一二三四五六日末边转围]|石材|关系|关门|关于|关店|康复|金额|程序|林地|牛奶|史上|夏天|秦皇|武汉|洪水|莫名|龙头|温和|毛坯|毛利|段时|陆续|钟点|钟情|谢谢|谢绝|曾经|曾多|曾在|单独|严重|白白|时常|安排|成都|任何|何时|万元|方便|应该|文化|管理|包工|常常|向上|和解|于是|关照|武力|陆运|徐徐|丁点|胡说|胡乱|胡搅|李某|.某|.{1,2}(?:律师|先生|女士|家|省|市|县|区))$|^(?:周末|关机|关张|曾经|许诺|施加|施压|施工|马上|高利|项目|严重|胡搅)")]
    private static partial Regex Common();
}
