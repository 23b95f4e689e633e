using Fabang.Modules.LawLibrary.Citations;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>What the words of a text cite.</summary>
public class CitationReaderTests
{
    private static readonly CitationReader Reader = new(new LawNames(
        ["民法典", "刑法", "劳动合同法", "民事诉讼法", "茶水条例", "最高人民法院关于审理茶水案件的解释（一）"],
        [new("民诉法", "民事诉讼法"), new("合同法", "合同法")]));

    [Theory]
    [InlineData("《中华人民共和国劳动合同法》第四十七条第二款", "劳动合同法#47.2")]
    [InlineData("《民法典》第1079条第2款第（一）项", "民法典#1079.2(1)")]
    [InlineData("适用民事诉讼法第一百条至第一百零五条的有关规定", "民事诉讼法#100..105")]
    [InlineData("依照民诉法第三至五条", "民事诉讼法#3..5")]
    [InlineData("违反《劳动合同法》第三十条、第三十八条第一款第二项和第八十五条", "劳动合同法#30 劳动合同法#38.1(2) 劳动合同法#85")]
    [InlineData("刑法第一百三十三条之一第一款，第二款", "刑法#133-1.1 刑法#133-1.2")]
    [InlineData("刑法分则第九章第三百九十八条", "刑法#398")]
    [InlineData("《关于审理茶水案件的解释（一）》第2条", "最高人民法院关于审理茶水案件的解释（一）#2")]
    [InlineData("根据《茶水条例》（2020年修正）第三条，该条第二款另有规定", "茶水条例#3 茶水条例#3.2")]
    [InlineData("违反合同法第四十条的", "合同法#40")]
    [InlineData("依照专利合作条约第二十三条第二款规定", "专利合作条约#23.2")]
    [InlineData("参照《中华人民共和国刑法》处理，填写《居民身份证》", "刑法")]
    [InlineData("按照刑法分则第三章第二节、第一百九十条和第二百零四条", "刑法#190 刑法#204")]
    [InlineData("违反海商法第四十条，并具有海商法第五条情形", "海商法#40 海商法#5")]
    [InlineData("依照《茶水纪律条令》和《茶水工作暂行规定(草案)》", "茶水纪律条令 茶水工作暂行规定（草案）")]
    [InlineData("违反劳动合同法第三十条第一项的，罚；违反第二项的，加罚；第三项、第四项不罚。", "劳动合同法#30(1) 劳动合同法#30(2) 劳动合同法#30(3) 劳动合同法#30(4)")]
    [InlineData("第一，签合同；第二，拿收据。共三条、两款。", "")]
    [InlineData("", "")]
    public void A_letter_cites(string text, string expected) => Assert.Equal(expected, Written(Reader.Read(text)));

    [Theory]
    [InlineData("违反本条例第二条、第三条第一款的", "茶水条例#2 茶水条例#3.1")]
    [InlineData("有前条情形的，依照第一条处罚", "茶水条例#2-1 茶水条例#1")]
    [InlineData("前两条", "茶水条例#2 茶水条例#2-1")]
    [InlineData("本条例第三章的规定", "")]
    [InlineData("水要热。\n违反前款规定的，罚。\n有前两款行为的，加罚。", "茶水条例#3.1 茶水条例#3.1 茶水条例#3.2")]
    [InlineData("有下列情形之一的，罚：\n（一）水冷；\n（二）茶陈；\n（三）有前项情形又不改的。", "茶水条例#3.1(2)")]
    [InlineData("水冷的，罚：\n（一）茶陈；\n（二）杯脏。\n前款第一项应当公示；第二项每年一次。\n有第二项情形的，加罚。", "茶水条例#3.1(1) 茶水条例#3.1(2) 茶水条例#3(2)")]
    [InlineData("违反第二条第一款规定的，罚；违反第三款规定的，加罚。第二款除外。", "茶水条例#2.1 茶水条例#2.3 茶水条例#3.2")]
    [InlineData("依照《刑法》第三章、第四章第一百条处罚", "刑法#100")]
    [InlineData("水要热。\n第一款所称热，第五至七项除外。", "茶水条例#3.1")]
    [InlineData("依照《劳动合同法》第三十条处理；违反第一条的，罚。", "劳动合同法#30 茶水条例#1")]
    [InlineData("在刑法第三条后增加一条，作为第三条之一", "刑法#3 刑法#3-1")]
    public void An_article_cites(string text, string expected)
    {
        var place = new CitingPlace("茶水条例", ["1", "2", "2-1", "3"], 3, new Dictionary<string, string>(), null);

        Assert.Equal(expected, Written(Reader.Read(text, place)));
    }

    [Fact]
    public void What_a_law_is_called_in_short_is_read_where_it_is_said()
    {
        var aliases = Reader.Aliases("根据《中华人民共和国民事诉讼法》（以下简称《诉讼法》）、《茶叶法》(以下称茶法)，制定本条例。");
        var place = new CitingPlace("茶水条例", ["1"], 0, aliases, null);

        Assert.Equal("民事诉讼法#3 茶叶法#5", Written(Reader.Read("依照《诉讼法》第三条和茶法第五条", place)));
        Assert.Equal("民事诉讼法", Written(Reader.Read("根据《中华人民共和国民事诉讼法》（以下简称《诉讼法》）", place)));
        // 本安排 is the own text, even where another is called 安排 in short.
        Assert.Equal("茶水条例#1", Written(Reader.Read("本补充安排第一条", place with { Aliases = new Dictionary<string, string> { ["安排"] = "茶叶安排" } })));
    }

    [Theory]
    [InlineData("刑法修正案（九）", "将第三条修改为", "刑法")]
    [InlineData("最高人民法院关于修改《茶水条例》的决定", "将第三条修改为", "茶水条例")]
    [InlineData("最高人民法院关于修改《茶水条例》等二件解释的决定", "修改《中华人民共和国民事诉讼法》\n1.删除第三条", "民事诉讼法")]
    [InlineData("茶水条例", "违反第三条", null)]
    public void An_amendment_speaks_of_the_articles_of_another(string key, string text, string? amended)
    {
        Assert.Equal(amended, Reader.Amended(key, text));
        var place = new CitingPlace(key, ["1"], 0, new Dictionary<string, string>(), amended);

        Assert.Equal($"{amended ?? key}#3", Written([Reader.Read(text, place)[^1]]));
    }

    [Fact]
    public void A_citation_says_where_it_stands()
    {
        const string Text = "请看《劳动合同法》第四十七条第二款。";

        var citation = Assert.Single(Reader.Read(Text));

        Assert.Equal("《劳动合同法》第四十七条第二款", Text.Substring(citation.Start, citation.Length));
    }

    internal static string Written(IEnumerable<WrittenCitation> citations) => string.Join(' ', citations.Select(Written));

    /// <summary>law#article..last.paragraph(item)</summary>
    internal static string Written(WrittenCitation citation) => string.Concat(
        citation.Law,
        citation.Number is { } number ? $"#{number}" : "",
        citation.Through is { } last ? $"..{last}" : "",
        citation.Paragraph is { } paragraph ? $".{paragraph}" : "",
        citation.Item is { } item ? $"({item})" : "");
}
