using System.Reflection;
using Fabang.Kernel;
using Fabang.Kernel.Documents;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.Regions;

namespace Fabang.Tests.Modules.LegalAid.Letters;

public class LetterFormTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly LetterForm Refusal = GivenLetter.Book.Of(LetterKind.Refusal);

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_form_uses_every_field_it_asks_for(LetterKind kind)
    {
        var form = GivenLetter.Book.Of(kind);
        var named = LetterMarkup.NamesIn(form.Text).Concat(form.Fields.SelectMany(field => LetterMarkup.NamesIn(field.Default))).ToHashSet();

        Assert.Equal([], form.Fields.Select(field => field.Name).Where(name => !named.Contains(name) && name is not (LetterFields.Number or LetterFields.Date or LetterFields.Bureau or LetterFields.Centre)));
        Assert.Contains(form.IssuedBy, named);
    }

    [Fact]
    public void The_forms_and_the_names_that_callers_use_are_the_same()
    {
        var names = typeof(LetterFields).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(names.Order(StringComparer.Ordinal), GivenLetter.Book.Forms.SelectMany(form => form.Fields).Select(field => field.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(LetterKind.Refusal, "{reasons}", "法律援助法第四十三条")]
    [InlineData(LetterKind.Refusal, "{remedy}", "法律援助法第四十九条")]
    [InlineData(LetterKind.Termination, "{remedy}", "法律援助法第四十九条")]
    [InlineData(LetterKind.ObjectionDecision, "{outcome}", "法律援助法第四十九条")]
    [InlineData(LetterKind.SupplementNotice, "{missing}", "法律援助法第四十三条")]
    public void What_the_law_asks_for_cannot_be_left_out(LetterKind kind, string field, string article)
    {
        var form = GivenLetter.Book.Of(kind);

        var problem = Assert.Single(form.ProblemsOf(form.Text.Replace(field, "略", StringComparison.Ordinal)));

        Assert.Equal("LetterFieldMissing", problem.Rule);
        Assert.Equal(field, problem.Details[1]);
        Assert.Equal(article, problem.Details[2]);
    }

    [Fact]
    public void A_name_that_the_form_does_not_know_is_named()
    {
        var problems = Refusal.ProblemsOf(Refusal.Text + "\n{理由}，{lawyer}，{理由}");

        Assert.Equal([("LetterUnknownField", "理由"), ("LetterUnknownField", "lawyer")], problems.Select(problem => (problem.Rule, problem.Details[0])));
        Assert.Equal("LegalAid.LetterUnknownField", Assert.Throws<BrokenRuleException>(() =>
            LetterTemplateVersion.Write(Refusal, new RegionCode("330000"), Refusal.Text + "{x}", new DateOnly(2026, 3, 2), Guid.CreateVersion7(), Now)).Code);
    }

    [Fact]
    public void An_empty_or_endless_wording_is_none()
    {
        Assert.Equal("LetterEmpty", Assert.Single(Refusal.ProblemsOf(" \n ")).Rule);
        Assert.Equal("LetterTooLong", Assert.Single(Refusal.ProblemsOf(Refusal.Text + new string('长', LetterTemplateVersion.LongestText))).Rule);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_is_needed_and_not_given_is_named(LetterKind kind)
    {
        foreach (var field in GivenLetter.Book.Of(kind).Fields.Where(field => !field.IsOptional && field.Default.Length == 0 && GivenLetter.Samples(kind).ContainsKey(field.Name)))
        {
            var given = GivenLetter.Samples(kind, (field.Name, "  "));

            var wrong = Assert.Throws<InvalidOperationException>(() => GivenLetter.Book.Of(kind).Fill(given, ByProgram));

            Assert.Contains($" {field.Name} ", wrong.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_given_and_not_known_is_named() =>
        Assert.Contains("lawer", Assert.Throws<InvalidOperationException>(() => Refusal.Fill(GivenLetter.Samples(LetterKind.Refusal, ("lawer", "王明")), ByProgram)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_the_form_says_by_itself_can_be_said_otherwise()
    {
        var plain = Refusal.Fill(GivenLetter.Samples(LetterKind.Refusal), ByProgram);
        var own = Refusal.Fill(GivenLetter.Samples(LetterKind.Refusal, (LetterFields.Remedy, "到窗口说。"), (LetterFields.Centre, "示例中心")), ByProgram);

        Assert.StartsWith("对本决定有异议的，可以向示例司法局提出。", plain[LetterFields.Remedy], StringComparison.Ordinal);
        Assert.Equal(("到窗口说。", "示例中心"), (own[LetterFields.Remedy], own[LetterFields.Centre]));
    }

    [Fact]
    public void Lines_become_blocks_and_what_asks_for_something_empty_drops_out()
    {
        var fields = new Dictionary<string, string> { ["applicant"] = "张小兰", ["agent"] = "", ["facts"] = "一。\n\n二\r\n三", ["materials"] = "身份证\n工资条。\n照片" };

        var blocks = LetterMarkup.Blocks("# 事实\r\n| 姓名 | {applicant} |\n| 代理人 | {agent} |\n| 材料 | {materials} |\n{facts}\n由{agent}代为申请。\n\n> 注\n@ {applicant}\n@ 签名", fields);

        Assert.Equal(
        [
            "Heading 事实", "Table 姓名|张小兰/材料|身份证；工资条。照片", "Paragraph 一。", "Paragraph 二", "Paragraph 三", "Note 注", "Signature 张小兰/签名",
        ], blocks.Select(Say));
    }

    [Theory]
    [InlineData("# 标题")]
    [InlineData("| 甲 | 乙 |")]
    [InlineData("> 注 {agent} {{applicant}}")]
    [InlineData("@ 右")]
    public void A_value_is_text_whatever_signs_it_holds(string value)
    {
        var blocks = LetterMarkup.Blocks("{facts}\n| 事 | {facts} |", new Dictionary<string, string> { ["facts"] = value, ["applicant"] = "不许出现" });

        Assert.Equal([$"Paragraph {value}", $"Table 事|{value}"], blocks.Select(Say));
    }

    [Theory]
    [InlineData("kind: Grant", "kind: Grand", "kind")]
    [InlineData("title: 给予法律援助决定书", "title: ''", "title")]
    [InlineData("{way}", "{weg}", "LetterUnknownField weg")]
    [InlineData("sample: 民事诉讼代理", "sample: ''", "way")]
    [InlineData("name: matter", "name: way", "way, which is there twice")]
    [InlineData("form:", "from:", "from")]
    public void A_form_that_is_not_whole_is_refused_by_its_name(string found, string instead, string names)
    {
        using var folder = new Scratch();
        var text = File.ReadAllText(Path.Combine(folder.Path, "09-grant.yaml"));
        Assert.Contains(found, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.Path, "09-grant.yaml"), text.Replace(found, instead, StringComparison.Ordinal));

        var wrong = Assert.Throws<InvalidDataException>(() => LetterBookReader.Read(folder.Path));

        Assert.Contains("09-grant.yaml", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(names, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_without_a_form_is_named()
    {
        using var folder = new Scratch();
        File.Delete(Path.Combine(folder.Path, "10-refusal.yaml"));

        Assert.Contains("Refusal", Assert.Throws<InvalidDataException>(() => LetterBookReader.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> ByProgram => new()
    {
        [LetterFields.Number] = "FW-1",
        [LetterFields.Date] = "2026年3月2日",
        [LetterFields.Centre] = "示例法律援助中心",
        [LetterFields.Bureau] = "示例司法局",
    };

    private static string Say(Block block) => block switch
    {
        Block.Heading heading => $"Heading {heading.Text}",
        Block.Paragraph paragraph => $"Paragraph {paragraph.Text}",
        Block.Note note => $"Note {note.Text}",
        Block.Table table => $"Table {string.Join('/', table.Rows.Select(row => string.Join('|', row)))}",
        Block.Signature signature => $"Signature {string.Join('/', signature.Lines)}",
        _ => block.ToString(),
    };

    /// <summary>A copy of the forms, to be spoiled.</summary>
    private sealed class Scratch : IDisposable
    {
        private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("fabang-letters-");

        public Scratch()
        {
            foreach (var file in System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "content", "legal-aid", "letters"), "*.yaml"))
            {
                File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
            }
        }

        public string Path => _folder.FullName;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
