using System.Text.Json;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Import;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>What is read out of a case, and whose name is taken out of it. The cases are invented.</summary>
public class CaseReaderTests
{
    [Fact]
    public void Court_day_and_cause_are_read_where_the_text_has_them()
    {
        var read = Case(
            "甲诉某灯店买卖合同纠纷案",
            ("基本案情", "2019年1月2日，甲到某灯店买灯。向浙江省高级人民法院打听过。"),
            ("裁判结果", "示例省青山市西湖区人民法院于2020年3月4日作出（2020）例0106民初1号民事判决：退灯。\n宣判后，某灯店上诉。示例省青山市中级人民法院于2020年6月7日作出民事判决：维持原判。"),
            ("裁判要点", "灯不亮就要退。"),
            ("典型意义", "诚信为本。"));

        Assert.Equal(new CaseDetails("示例省青山市中级人民法院", new DateOnly(2020, 6, 7), "买卖合同纠纷"), read.Case);
    }

    [Theory]
    [InlineData("某公司诉乙网络服务合同案", "网络服务合同纠纷")]
    [InlineData("甲诉某公司网络购物合同纠纷一案", "网络购物合同纠纷")]
    [InlineData("某公司申请执行乙承揽合同案", "承揽合同纠纷")]
    [InlineData("加班费的仲裁时效应当如何认定", null)]
    [InlineData("甲诉某局行政决定案", null)]
    public void A_cause_is_one_of_the_known_ones(string title, string? cause) => Assert.Equal(cause, Case(title, ("基本案情", "无。")).Case!.Cause);

    [Fact]
    public void What_the_text_does_not_tell_stays_open() => Assert.Equal(CaseDetails.None, Case("灯的故事", ("基本案情", "法院判了。")).Case);

    [Theory]
    [InlineData("张莉诉北京灯泡有限公司买卖合同纠纷案", "张莉买灯。", "张某诉北京灯泡有限公司买卖合同纠纷案", "张某买灯。")]
    [InlineData("孙银山、欧阳小兰等诉李明月服务合同纠纷案", "李明月不来，孙银山、欧阳小兰等着。", "孙某、欧阳某等诉李某服务合同纠纷案", "李某不来，孙某、欧阳某等着。")]
    [InlineData("灯的故事", "原告王小强，住青山。王小强买灯。被告王大力辩称：没卖。", "灯的故事", "原告王某1，住青山。王某1买灯。被告王某2辩称：没卖。")]
    [InlineData("灯的故事", "原告（反诉被告）赵四系农民。赵某是他兄弟。", "灯的故事", "原告（反诉被告）赵某1系农民。赵某是他兄弟。")]
    public void Full_names_of_parties_are_hidden_as_courts_do(string title, string text, string hiddenTitle, string hidden)
    {
        var read = Case(title, ("基本案情", text));

        Assert.Equal((hiddenTitle, hidden), (read.Title, read.Sections[0].Text));
        Assert.Equal(hiddenTitle, read.Key);
    }

    [Theory]
    [InlineData("张某诉某公司合同纠纷案", "原告张某，被告某公司。小张、张甲、张先生都在。")]
    [InlineData("华为诉某公司合同纠纷案", "被告万科公司。原告江苏银行，被告金华市民政局。")]
    [InlineData("灯的故事", "原告方认为，被告应当赔偿。审判员王明。原告与被告，申请人和被申请人。")]
    [InlineData("青山市政府与某公司合同纠纷案", "原告高度重视。被告金额不清。原告马上到庭。")]
    public void Organisations_judges_and_hidden_names_stay_as_they_are(string title, string text)
    {
        var read = Case(title, ("基本案情", text));

        Assert.Equal((title, text), (read.Title, read.Sections[0].Text));
    }

    [Fact]
    public void Of_real_cases_only_full_names_change()
    {
        Assert.SkipUnless(RealLaws.AreHere, RealLaws.Missing);
        var cases = RealLaws.All.Select(result => result.File).OfType<LawFile>().Where(file => file.Kind is TextKind.Case).ToList();
        var changed = cases.Where(file => LawFileLines.Lost(file, File.ReadAllText(Path.Combine(RealLaws.Folder, file.Path)).Split(LawText.HeaderEnd)[1]).Count > 0).Select(file => Path.GetFileName(file.Path)[..2]).ToList();

        Assert.Equal(["吴小", "孙银", "张莉"], changed.Order(StringComparer.Ordinal));
        Assert.All(cases, file => Assert.DoesNotMatch("张莉|吴小秦|孙银山", string.Concat(file.Sections.Select(section => section.Heading + section.Text).Prepend(file.Title))));
        Assert.True(cases.Count(file => file.Case!.Court is not null) >= 3, string.Join('\n', cases.Select(file => file.Case)));
        TestContext.Current.SendDiagnosticMessage("{0}", string.Join('\n', cases.Select(file => $"{file.Title}: {file.Case}")));
    }

    [Fact]
    public void A_case_may_be_json()
    {
        var read = LawFileParser.Parse("cases/劳动人事/灯.json", JsonSerializer.Serialize(new
        {
            title = "马小跳诉某灯厂追索劳动报酬纠纷案",
            court = "示例省青山市人民法院",
            decidedOn = "2022-02-03",
            publishedOn = "2022-12-01",
            cause = "追索劳动报酬纠纷",
            parties = new[] { "马小跳", "某灯厂", "阿依古丽·例" },
            keywords = new[] { "工资", "灯" },
            keyPoints = "工资要按时给。",
            sections = new[] { new { heading = "基本案情", text = "马小跳与阿依古丽·例做灯。\r\n\r\n某灯厂没有给工资。" } },
        })).File!;

        Assert.Equal(("马某诉某灯厂追索劳动报酬纠纷案", TextKind.Case, "劳动人事", new DateOnly(2022, 12, 1)), (read.Title, read.Kind, read.Category, read.Version));
        Assert.Equal(new CaseDetails("示例省青山市人民法院", new DateOnly(2022, 2, 3), "追索劳动报酬纠纷"), read.Case);
        Assert.Equal(
            [new LawSection("关键词", "工资、灯"), new LawSection("裁判要旨", "工资要按时给。"), new LawSection("基本案情", "马某与阿某做灯。\n某灯厂没有给工资。")], read.Sections);
    }

    [Theory]
    [InlineData("{", LawFileFault.NotCase)]
    [InlineData("[]", LawFileFault.NotCase)]
    [InlineData("null", LawFileFault.NotCase)]
    [InlineData("{\"title\":\"灯\",\"verdict\":\"退\"}", LawFileFault.NotCase)]
    [InlineData("{\"title\":\"灯\",\"decidedOn\":\"去年\"}", LawFileFault.NotCase)]
    [InlineData("{\"title\":\" \",\"keyPoints\":\"退\"}", LawFileFault.NoTitle)]
    [InlineData("{\"title\":\"灯\",\"sections\":[{\"heading\":\"基本案情\",\"text\":null},null]}", LawFileFault.NoText)]
    public void Json_that_is_no_case_is_named_with_its_reason(string json, LawFileFault fault) =>
        Assert.Equal(fault, LawFileParser.Parse("cases/劳动人事/灯.json", json).Problem?.Fault);

    private static LawFile Case(string title, params (string Heading, string Text)[] sections) =>
        LawFileParser.Parse("cases/消费购物/灯.md", $"# {title}\n\n<!-- INFO END -->\n\n{string.Join("\n\n", sections.Select(section => $"## {section.Heading}\n\n{section.Text}"))}\n").File!;
}
