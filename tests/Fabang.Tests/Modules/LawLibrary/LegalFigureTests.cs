using Fabang.Modules.LawLibrary.Digests;

namespace Fabang.Tests.Modules.LawLibrary;

public class LegalFigureTests
{
    [Theory]
    [InlineData("三十日内提出", "30 日")]
    [InlineData("自收到之日起十五个工作日", "15 日")]
    [InlineData("不满十八周岁", "18 岁")]
    [InlineData("二万元以上五万元以下", "20000 元, 50000 元")]
    [InlineData("百分之二点五", "2.5 %")]
    [InlineData("2.5％的部分", "2.5 %")]
    [InlineData("支付二倍的工资", "200 %")]
    [InlineData("一倍半", "150 %")]
    [InlineData("半年以上", "6 月")]
    [InlineData("满六个月", "6 月")]
    [InlineData("每周四十小时", "40 小时")]
    [InlineData("减半交纳", "50 %")]
    public void A_figure_is_the_same_in_plain_words_and_in_official_ones(string text, string figures) =>
        Assert.Equal(figures, string.Join(", ", LegalFigure.In(text)));

    [Theory]
    [InlineData("2026年1月1日起施行")]
    [InlineData("第二个月起")]
    [InlineData("第三条第二款")]
    [InlineData("加班一天不超过")]
    [InlineData("一百二十平方米")]
    public void Dates_and_places_in_a_row_are_no_figures(string text) => Assert.Empty(LegalFigure.In(text));
}
