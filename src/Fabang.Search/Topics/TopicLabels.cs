namespace Fabang.Search.Topics;

/// <summary>The twenty labels of LawBench 2-4 (咨询分类), a coarser view of the topics by which guesses are measured.</summary>
public static class TopicLabels
{
    /// <summary>The first is for what fits no other.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "综合咨询", "婚姻家庭", "劳动纠纷", "债权债务", "抵押担保", "合同纠纷", "建设工程", "海事海商", "房产纠纷", "拆迁安置", "交通事故",
        "人身损害", "医疗纠纷", "侵权", "消费权益", "刑事辩护", "行政诉讼", "公司法", "知识产权", "涉外法律",
    ];

    /// <returns>The place of a label in <see cref="All"/>; -1 for one that is none.</returns>
    internal static int PlaceOf(string label)
    {
        for (var place = 0; place < All.Count; place++)
        {
            if (All[place] == label)
            {
                return place;
            }
        }

        return -1;
    }
}
