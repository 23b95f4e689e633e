using Fabang.Modules.Directory;

namespace Fabang.Tests.Modules.Directory;

public class PromotionRulesTests
{
    private readonly PromotionRules _rules = new();

    [Theory]
    [InlineData("本人胜诉率很高", "胜诉率", "result")]
    [InlineData("胜 诉 率 98%", "胜诉率", "result")]
    [InlineData("胜-诉-率", "胜诉率", "result")]
    [InlineData("胜\u3000诉率", "胜诉率", "result")]
    [InlineData("已为当事人获赔300万元", "获赔300万", "result")]
    [InlineData("不赢不收钱", "不赢不收", "result")]
    [InlineData("华东地区第一的劳动律师", "第一", "comparison")]
    [InlineData("杭州最佳律师", "最佳", "comparison")]
    [InlineData("一流团队", "一流", "comparison")]
    [InlineData("律师费八折", "八折", "fee")]
    [InlineData("首单打折", "打折", "fee")]
    [InlineData("免费代理工伤案件", "免费", "free")]
    [InlineData("ＦＲＥＥ ｏｆ ｃｈａｒｇｅ", "free of charge", "free")]
    [InlineData("Our Success Rate is high", "success rate", "result")]
    [InlineData("曾任西湖区人民法院审判员", "曾任西湖区人民法院", "relation")]
    [InlineData("在法院人脉广", "人脉", "relation")]
    [InlineData("国家级专家", "国家级", "name")]
    public void A_forbidden_claim_is_found_and_named(string text, string word, string rule)
    {
        var (found, claim) = Assert.Single(_rules.FindIn(text));
        Assert.Equal((word, rule), (found, claim.Rule));
        Assert.NotEmpty(claim.Sentence);
    }

    [Theory]
    [InlineData("常办工资、工伤和交通事故的事。")]
    [InlineData("接到电话后第一时间回复。")]
    [InlineData("办案统一流程，先看材料。")]
    [InlineData("办理法律援助案件，法律援助不收费。")]
    [InlineData("毕业于浙江大学法学院，2015 年起执业。")]
    [InlineData("对判决不服的，可以在十五日内上诉到杭州市中级人民法院。")]
    [InlineData("👨‍👩‍👧 家庭、继承")]
    [InlineData("")]
    public void An_honest_text_passes(string text) => Assert.Empty(_rules.FindIn(text));

    [Fact]
    public void Legal_aid_in_one_sentence_does_not_excuse_another() =>
        Assert.Equal("免费", Assert.Single(_rules.FindIn("办理法律援助案件。其他案件也免费。")).Word);

    [Fact]
    public void Every_word_on_the_list_is_found()
    {
        var claims = DirectoryLists.Read<ForbiddenClaim>("forbidden-claims.yaml");

        Assert.All(claims.SelectMany(claim => claim.Words), word => Assert.NotEmpty(_rules.FindIn(word)));
    }
}
