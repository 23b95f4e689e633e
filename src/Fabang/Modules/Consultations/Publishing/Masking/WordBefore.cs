namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>
/// Where the name begins that stands before a word such as 公司 or 小区. Chinese has no blanks: it begins after the last sign that is no part of a name, or after so many signs.
/// What is cut too short or too long the editor sees and puts right.
/// </summary>
internal static class WordBefore
{
    private const string Between = "在于到从去回向被跟和与及是的了把由对找叫进出我你他她它们这那哪该一两二三四五六七八九十个住来为给让有没都就也还又将因用离近属等某原欠告问说看做干打找请替帮同或并且但而却只已曾正会能可应需要想把称签受读念求款此样其现否期过前后吗";

    private static readonly string[] Openings = ["一家", "这家", "那家", "某家", "几家", "多家", "入职", "就职", "上班", "任职", "起诉", "投诉", "购买", "通过", "之前", "以前", "后来", "现在", "目前", "当时", "今年", "去年", "本来", "因为", "由于", "关于", "隔壁", "家住", "位于", "前往", "参加", "加入", "应聘", "委托", "所在", "附近", "拖走", "收到", "拿到", "听说", "孩子上", "女儿上", "儿子上", "小孩上",
        "经过", "保险", "赔偿", "导致", "造成", "成立", "设立", "清理", "乘坐", "收受", "举报", "控股", "要求", "请求", "破产", "合作", "以上", "资格", "业务", "有限", "骗子", "比如", "例如", "如果", "虽然", "但是", "所以", "没有", "可以", "应当", "交给", "使用", "利用", "承诺", "拖欠", "欠款", "工资", "合同", "协议", "离开", "离职", "辞职", "开除", "辞退", "解除", "退出", "收购", "注册", "注销", "开办", "经营", "负责", "旅客", "乘客", "客户", "员工", "职工", "时候", "期间", "自己", "本人", "老板", "股东", "法人", "双方", "对方", "双方", "不了", "支付", "隐瞒", "发现", "看到", "告诉", "通知", "未经", "经由", "途经", "接到", "送到", "半", "次", "保障", "安全", "手续", "责任", "情况", "工作", "申请", "选择", "担保", "兼任", "安置", "承担", "封锁", "继承", "融入", "状态", "无固定", "人身", "至今", "昨天", "今天", "明天"];

    /// <param name="text">The whole text.</param>
    /// <param name="end">Place after the name.</param>
    /// <param name="most">How long it may be.</param>
    /// <returns>Its first place; <paramref name="end"/> where there is none.</returns>
    public static int Begin(string text, int end, int most)
    {
        var begin = end;
        while (begin > 0 && end - begin < most && IsOfName(text[begin - 1]))
        {
            begin--;
        }

        foreach (var opening in Openings)
        {
            if (text.AsSpan(begin, end - begin).LastIndexOf(opening) is >= 0 and var at)
            {
                begin += at + opening.Length;
            }
        }

        return begin;
    }

    private static bool IsOfName(char sign) =>
        (sign is >= '\u4e00' and <= '\u9fff' && !Between.Contains(sign, StringComparison.Ordinal)) || char.IsAsciiLetterOrDigit(sign) || sign is '(' or ')' or '·';
}
