using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Import;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Modules.LawLibrary;

public class LawFileParserTests
{
    private static readonly string Laws = Path.Combine(AppContext.BaseDirectory, "Modules", "LawLibrary", "TestData", "laws");

    [Fact]
    public void A_law_is_read_with_its_title_versions_and_authority()
    {
        var law = Read("national/社会法/茶水法(2023-05-20).md");

        Assert.Equal("中华人民共和国茶水法", law.Title);
        Assert.Equal("茶水法", law.Key);
        Assert.Equal(["中华人民共和国茶水法", "茶水法"], law.Names);
        Assert.Equal(TextKind.Law, law.Kind);
        Assert.Equal("社会法", law.Category);
        Assert.Equal("全国人民代表大会常务委员会", law.Authority);
        Assert.Null(law.Province);
        Assert.Equal(new DateOnly(2023, 5, 20), law.Version);
        Assert.Equal(new DateOnly(2023, 7, 1), law.EffectiveFrom);
        Assert.Equal(
            [(new DateOnly(2001, 6, 1), HistoryEvent.Adopted), (new DateOnly(2023, 5, 20), HistoryEvent.Amended), (new DateOnly(2023, 7, 1), HistoryEvent.TakesEffect)],
            law.History.Select(entry => (entry.Date.GetValueOrDefault(), entry.Event)));
        Assert.EndsWith("〉等两部法律的决定》修正", law.History[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_have_numbers_paths_and_their_official_words()
    {
        var law = Read("national/社会法/茶水法(2023-05-20).md");

        Assert.Equal(["1", "2", "3", "3-1", "4", "5", "7"], law.Articles.Select(article => article.Key));
        Assert.Equal("第三条之一", law.Articles[3].Label);
        Assert.Equal("茶水法#3-1", law.DocId(law.Articles[3]));
        Assert.Equal("茶水应当烧开。 水温不低于九十度。\n烧水人有下列职责：\n（一）看火；\n（二）看水。", law.Articles[0].Text);
        Assert.Equal("本法所称茶水，包括热水。\n第三条规定的事项，也适用前款。", law.Articles[1].Text);
        Assert.Equal(["第一编 总则", "第一章 一般规定"], law.Articles[0].Path);
        Assert.Equal(["第一编 总则", "第二章 茶叶"], law.Articles[5].Path);
        Assert.Equal(["附则"], law.Articles[6].Path);
        Assert.Equal(["6"], law.MissingArticles);
        Assert.Equal("为了喝好茶，制定这个样本。", law.Preamble);
        Assert.Equal("附件：茶叶目录\n红茶、绿茶。", law.Appendix);
    }

    [Fact]
    public void Paragraphs_carry_their_items()
    {
        var paragraphs = ArticleParagraph.Split(Read("national/社会法/茶水法(2023-05-20).md").Articles[0].Text);

        Assert.Equal(2, paragraphs.Count);
        Assert.Empty(paragraphs[0].Items);
        Assert.Equal(["（一）看火；", "（二）看水。"], paragraphs[1].Items);
    }

    [Fact]
    public void The_parts_of_a_code_are_one_law()
    {
        var code = Assert.Single(LawParts.Join([Read("national/民法典/附则.md"), Read("national/民法典/总则.md")]));

        Assert.Equal("样本法典", code.Key);
        Assert.Null(code.Part);
        Assert.Equal(["1", "2", "3"], code.Articles.Select(article => article.Key));
        Assert.Equal(["总则", "第一章 基本规定"], code.Articles[0].Path);
        Assert.Equal(["附则"], code.Articles[2].Path);
        Assert.Equal(new DateOnly(2020, 5, 28), code.Version);
        Assert.Equal(new DateOnly(2021, 1, 1), code.EffectiveFrom);
    }

    [Fact]
    public void A_text_without_articles_is_numbered_by_its_items()
    {
        var reply = Read("national/司法解释/最高人民法院、最高人民检察院关于茶水问题的批复.md");

        Assert.Equal(ArticleNumbering.Items, reply.Numbering);
        Assert.Equal(["1", "2", "3"], reply.Articles.Select(article => article.Key));
        Assert.Equal("二、", reply.Articles[1].Label);
        Assert.Equal("茶水归饮用人所有。\n1.热的归先到的人；\n2.冷的归后到的人。", reply.Articles[0].Text);
        Assert.Equal("现就茶水问题批复如下：", reply.Preamble);
        Assert.Equal("最高人民法院、最高人民检察院", reply.Authority);
        Assert.Equal(new DateOnly(2019, 4, 2), reply.Version);
        Assert.Equal(new DateOnly(2019, 6, 1), reply.EffectiveFrom);
    }

    [Fact]
    public void A_local_regulation_knows_its_province_and_city()
    {
        var rule = Read("local/浙江/样本市茶馆管理条例(2021-10-12).md");

        Assert.Equal((TextKind.LocalRegulation, "330000", "样本市"), (rule.Kind, rule.Province, rule.City));
        Assert.Equal("样本市人民代表大会常务委员会", rule.Authority);
        Assert.Equal(new DateOnly(2022, 1, 1), rule.EffectiveFrom);
    }

    [Fact]
    public void A_case_is_read_in_sections()
    {
        var file = Read("cases/劳动人事/赵某诉某茶馆案.md");

        Assert.Equal((TextKind.Case, "劳动人事"), (file.Kind, file.Category));
        Assert.Equal(new DateOnly(2022, 3, 15), file.Version);
        Assert.Empty(file.Articles);
        Assert.Equal([new("基本案情", "赵某在某茶馆上班。\n第三条 是茶馆自己的规定。"), new("裁判结果", "茶馆支付工资。")], file.Sections);
    }

    [Theory]
    [InlineData("a.md", "", LawFileFault.Empty)]
    [InlineData("a.md", " \n　\n", LawFileFault.Empty)]
    [InlineData("a.md", "没有标题\n<!-- INFO END -->\n第一条 有文。", LawFileFault.NoTitle)]
    [InlineData("a.md", "# 标题\n第一条 有文。", LawFileFault.NoHeaderEnd)]
    [InlineData("a.md", "# 标题\n<!-- INFO END -->\n", LawFileFault.NoText)]
    [InlineData("a.md", "# 标题\n<!-- INFO END -->\n## 第一章 总则\n", LawFileFault.NoText)]
    [InlineData("a.md", "# 标题\n<!-- INFO END -->\n第一条 有文。\n第二条 有文。\n第一条 又一次。", LawFileFault.DuplicateArticle)]
    [InlineData("a(2021-02-30).md", "# 标题\n<!-- INFO END -->\n第一条 有文。", LawFileFault.BadDate)]
    [InlineData("a.md", "# 标题\0\n<!-- INFO END -->\n第一条 有文。", LawFileFault.NotUtf8)]
    public void A_broken_file_says_what_is_wrong(string path, string text, LawFileFault fault) =>
        Assert.Equal(fault, LawFileParser.Parse(path, text).Problem?.Fault);

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Equal(LawFileFault.NotUtf8, LawFileParser.Parse("a.md", [0x23, 0x20, 0xB7, 0xA8]).Problem?.Fault);

    [Theory]
    [InlineData("## 甲\n文一\n## 乙\n文二", ArticleNumbering.Sections, 2)]
    [InlineData("就是一段话。", ArticleNumbering.Whole, 1)]
    [InlineData("## 一、甲\n1.文一\n2.文二\n## 二、乙\n3.文三", ArticleNumbering.Items, 3)]
    [InlineData("（一）文一\n（二）文二", ArticleNumbering.Items, 2)]
    public void Other_texts_are_divided_as_they_divide_themselves(string body, ArticleNumbering numbering, int count)
    {
        var file = LawFileParser.Parse("a.md", $"# 标题\n<!-- INFO END -->\n{body}").File!;

        Assert.Equal((numbering, count), (file.Numbering, file.Articles.Count));
    }

    [Fact]
    public void A_heading_over_nothing_is_kept_and_a_table_of_contents_is_not_read_twice()
    {
        var file = LawFileParser.Parse("a.md", "# 标题\n<!-- INFO END -->\n## 第一章 总则\n## 第二章 茶\n## 第一章 总则\n第一条 有文。\n## 第三章 空\n## 第二章 茶\n第二条 有茶。").File!;

        Assert.Equal("", file.Preamble);
        Assert.Equal("有文。\n第三章 空", file.Articles[0].Text);
        Assert.Equal(["第二章 茶"], file.Articles[1].Path);
    }

    [Theory]
    [InlineData("## 甲\n文一\n## 空\n## 乙\n文二\n## 尾", new[] { "文一\n空", "文二\n尾" })]
    [InlineData("## 甲\n1.文一\n## 空\n## 乙\n2.文二\n3.文三\n4.文四\n## 尾", new[] { "文一\n空", "文二", "文三", "文四\n尾" })]
    public void A_heading_over_nothing_is_kept_in_texts_without_articles_too(string body, string[] articles)
    {
        var file = LawFileParser.Parse("a.md", $"# 标题\n<!-- INFO END -->\n{body}").File!;

        Assert.Equal(articles, file.Articles.Select(article => article.Text));
        Assert.Empty(LawFileLines.Lost(file, body));
    }

    [Fact]
    public void Only_marks_of_layout_are_comments()
    {
        var file = LawFileParser.Parse("a.md", "# 标题\n<!-- INFO END -->\n第一条 有<!-- FORCE BREAK -->文。\n<!--第二条 有茶。\n<!-- TABLE -->\n第三条 有水。").File!;

        Assert.Equal("有\n文。\n<!--第二条 有茶。", file.Articles[0].Text);
        Assert.Equal("3", file.Articles[^1].Key);
    }

    [Fact]
    public void A_third_title_is_a_line_of_the_header()
    {
        var file = LawFileParser.Parse("a.md", "# 标题\n## 总则\n## 又一个\n2020年1月1日 通过\n<!-- INFO END -->\n第一条 有文。").File!;

        Assert.Equal(("标题", "总则"), (file.Title, file.Part));
        Assert.Equal(["又一个", "2020年1月1日 通过"], file.History.Select(entry => entry.Text));
    }

    [Fact]
    public void A_number_that_two_parts_of_a_law_have_loses_neither_text()
    {
        LawFile Part(string part, string text) => LawFileParser.Parse("a.md", $"# 标题\n# {part}\n<!-- INFO END -->\n{text}").File!;

        var law = Assert.Single(LawParts.Join([Part("总则", "第一条 甲。\n第二条 乙。"), Part("附则", "第二条 丙。\n第三条 丁。")]));

        Assert.Equal(["甲。", "乙。\n第二条 丙。", "丁。"], law.Articles.Select(article => article.Text));
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_is_kept() =>
        Prop.ForAll(Search.Texts.Any, Search.Texts.Any, (header, body) =>
        {
            var result = LawFileParser.Parse("national/刑法/x.md", $"# 题\n{header}\n<!-- INFO END -->\n{body}");
            return result.IsRead
                ? result.File.Articles.Select(article => article.Key).Distinct().Count() == result.File.Articles.Count && LawFileLines.Lost(result.File, body).Count == 0
                : result.Problem is not null;
        }).QuickCheckThrowOnFailure();

    private static LawFile Read(string path)
    {
        var result = LawFileParser.Parse(path, File.ReadAllBytes(Path.Combine(Laws, path)));
        Assert.True(result.IsRead, result.Problem?.ToString());
        return result.File;
    }
}
