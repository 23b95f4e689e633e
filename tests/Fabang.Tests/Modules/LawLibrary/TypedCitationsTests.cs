using Fabang.Modules.LawLibrary.Citations;

namespace Fabang.Tests.Modules.LawLibrary;

public class TypedCitationsTests
{
    private static readonly CitationReader Reader = new(new LawNames(["民法典", "刑法", "劳动合同法", "民事诉讼法"], [new("民诉法", "民事诉讼法")]));

    [Theory]
    [InlineData("民法典1079条", "民法典#1079")]
    [InlineData("民法典 1079", "民法典#1079")]
    [InlineData("《劳动合同法》第四十七条第二款", "劳动合同法#47.2")]
    [InlineData("劳动合同法47条2款", "劳动合同法#47.2")]
    [InlineData("刑法 133条之一", "刑法#133-1")]
    [InlineData("中华人民共和国刑法第２３２条", "刑法#232")]
    [InlineData("民诉法一百条的规定？", "民事诉讼法#100")]
    public void An_article_that_is_typed_is_known(string typed, string expected) =>
        Assert.Equal(expected, CitationReaderTests.Written(TypedCitations.Read(Reader, typed)!));

    [Theory]
    [InlineData("民法典1079条怎么理解")]
    [InlineData("老板拖欠工资三个月怎么办")]
    [InlineData("民法典第三条、第五条")]
    [InlineData("第三条")]
    [InlineData("2023年")]
    [InlineData("")]
    public void A_question_is_searched(string typed) => Assert.Null(TypedCitations.Read(Reader, typed));
}
