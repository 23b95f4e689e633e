using Fabang.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Search;

public class ChineseNumberTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("一百零三", 103)]
    [InlineData("一百一十", 110)]
    [InlineData("一千零七十九", 1079)]
    [InlineData("一千二百六十", 1260)]
    [InlineData("三万零五", 30005)]
    [InlineData("1079", 1079)]
    [InlineData("１０７９", 1079)]
    [InlineData("一九九五", 1995)]
    [InlineData("二〇二四", 2024)]
    [InlineData("两千", 2000)]
    [InlineData("两百零二", 202)]
    [InlineData("一百〇三", 103)]
    [InlineData("〇", 0)]
    [InlineData("零", 0)]
    [InlineData("廿", 20)]
    [InlineData("廿三", 23)]
    [InlineData("卅", 30)]
    [InlineData("一百廿", 120)]
    [InlineData("一千零廿一", 1021)]
    [InlineData("三万", 30_000)]
    [InlineData("十二万三千", 123_000)]
    [InlineData("廿万", 200_000)]
    [InlineData("九千九百九十九万九千九百九十九", 99_999_999)]
    [InlineData("3百", 300)]
    public void Numbers_are_read(string text, long value)
    {
        Assert.True(ChineseNumber.TryParse(text, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("条")]
    [InlineData("十百")]
    [InlineData("一二百")]
    [InlineData("百")]
    [InlineData("万")]
    [InlineData("三条")]
    [InlineData("二廿")]
    [InlineData("廿十")]
    [InlineData("廿廿")]
    [InlineData("廿百")]
    [InlineData("一万万")]
    [InlineData("99999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(ChineseNumber.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            number => ChineseNumber.TryParse(ChineseNumber.Format(number), out var read) && read == number).QuickCheckThrowOnFailure();

    [Fact]
    public void All_numbers_up_to_ten_thousand_and_many_up_to_a_hundred_million_are_read_back_in_every_form()
    {
        var random = new Random(7);
        foreach (var number in Enumerable.Range(0, 10_001).Concat(Enumerable.Range(0, 50_000).Select(_ => random.Next(100_000_000))))
        {
            var words = ChineseNumber.Format(number);
            foreach (var form in new[] { words, words.Replace('零', '〇'), words.Replace("二百", "两百", StringComparison.Ordinal).Replace("二千", "两千", StringComparison.Ordinal).Replace("二万", "两万", StringComparison.Ordinal), $"{number}" })
            {
                Assert.True(ChineseNumber.TryParse(form, out var read) && read == number, $"{form} is {read}, not {number}");
            }
        }
    }

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll(Texts.Any, text => ChineseNumber.TryParse(text, out var value) || value >= 0).QuickCheckThrowOnFailure();
}
