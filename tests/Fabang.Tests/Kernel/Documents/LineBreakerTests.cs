using System.Text;
using Fabang.Kernel.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Kernel.Documents;

[Trait("Engine", "both")]
public class LineBreakerTests
{
    [Theory]
    [InlineData("甲乙丙丁。戊己", 4, "甲乙丙|丁。戊己")]
    [InlineData("甲乙丙（丁）戊", 4, "甲乙丙|（丁）戊")]
    [InlineData("甲乙Fabang丙", 6, "甲乙|Fabang|丙")]
    [InlineData("甲乙 12345 丙丁", 6, "甲乙|12345|丙丁")]
    [InlineData("。。。。。。", 4, "。。。。|。。")]
    [InlineData("Incomprehensibilities", 8, "Incompre|hensibil|ities")]
    [InlineData("👍👍👍", 2, "👍👍|👍")]
    public void Lines_break_where_Chinese_is_broken(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', LineBreaker.Break(text, _ => 1, width, width)));

    [Fact]
    public void No_sign_is_lost_and_no_line_is_too_wide() =>
        Prop.ForAll(Search.Texts.Any, Gen.Choose(1, 30).ToArbitrary(), (text, width) =>
        {
            var clean = Printable.Of(text);
            var lines = LineBreaker.Break(clean, _ => 1, width, width).ToList();
            return Papers.Bare(string.Concat(lines)) == Papers.Bare(clean) && lines.TrueForAll(line => line.EnumerateRunes().Count() <= width);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_words_make_a_name_that_every_system_takes() =>
        Prop.ForAll(Search.Texts.Any, words =>
        {
            var name = DocumentName.Of(words + "../..\\CON:\u202E", "docx");
            return name.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) < 0 && !name.Any(char.IsControl) && !name.StartsWith('.')
                && !name.Contains('\u202E', StringComparison.Ordinal) && Encoding.UTF8.GetByteCount(name) <= 205 && name.EndsWith(".docx", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
