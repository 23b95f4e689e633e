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
    [InlineData("一万万")]
    [InlineData("99999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(ChineseNumber.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            number => ChineseNumber.TryParse(ChineseNumber.Format(number), out var read) && read == number).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll(Texts.Any, text => ChineseNumber.TryParse(text, out var value) || value >= 0).QuickCheckThrowOnFailure();
}
