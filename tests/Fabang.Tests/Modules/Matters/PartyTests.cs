using Fabang.Modules.Accounts;
using Fabang.Modules.Matters.Conflicts;
using Fabang.Search;

namespace Fabang.Tests.Modules.Matters;

/// <summary>When two parties are one, however they were written.</summary>
public class PartyTests
{
    private static readonly PartyNames Names = new(CharacterTable.Read(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", "characters.csv"))));

    [Theory]
    [InlineData("张三", "張三")]
    [InlineData("张三", " 张　三 ")]
    [InlineData("张三", "张三先生")]
    [InlineData("张三", "張三 女士")]
    [InlineData("张三", "张三总经理")]
    [InlineData("张三", "张\u200B三")]
    [InlineData("ABC 公司", "ａｂｃ公司")]
    [InlineData("恒达建筑（杭州）有限公司", "恒達建築(杭州)有限责任公司")]
    [InlineData("阿卜杜拉·买买提", "阿卜杜拉.买买提")]
    [InlineData("欧阳国华", "歐陽國華")]
    public void Names_written_differently_are_one(string one, string other) => Assert.Equal(Names.Key(one), Names.Key(other));

    [Theory]
    [InlineData("张三", "张三丰")]
    [InlineData("王先生", "王女士")]
    [InlineData("恒达公司", "恒大公司")]
    public void Other_names_stay_others(string one, string other) => Assert.NotEqual(Names.Key(one), Names.Key(other));

    [Theory]
    [InlineData("")]
    [InlineData("　 。")]
    [InlineData(null)]
    [InlineData("\uD800")]
    public void What_is_no_name_is_compared_with_nothing(string? name) => Assert.Null(Names.Key(name));

    [Theory]
    [InlineData("11010519491231002X", "11010519491231002X")]
    [InlineData("１１０１０５ 19491231 002x", "11010519491231002X")]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData("91350100M000100Y43", "91350100M000100Y43")]
    [InlineData("91350100-m000100y43", "91350100M000100Y43")]
    public void Numbers_are_kept_in_one_form(string typed, string kept)
    {
        Assert.True(PartyNumber.TryParse(typed, out var number));
        Assert.Equal(kept, number.Value);
        Assert.DoesNotContain(kept, number.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("110105194912310021")]
    [InlineData("91350100M000100Y44")]
    [InlineData("12345")]
    [InlineData("不知道")]
    [InlineData("")]
    public void A_number_with_a_wrong_sign_is_none(string typed) => Assert.False(PartyNumber.TryParse(typed, out _));

    [Fact]
    public void Number_or_name_and_telephone_are_certain_and_one_of_the_two_is_not()
    {
        var known = Of("李四", "11010519491231002X", "13800000001");

        Assert.Equal(MatchStrength.Certain, Of("李某", "11010519491231002X", null).SameAs(known));
        Assert.Equal(MatchStrength.Certain, Of("李四女士", null, "+86 138 0000 0001").SameAs(known));
        Assert.Equal(MatchStrength.NameOnly, Of("李四", null, null).SameAs(known));
        Assert.Equal(MatchStrength.NameOnly, Of("李四", null, "13800000002").SameAs(known));
        Assert.Equal(MatchStrength.PhoneOnly, Of("王五", null, "13800000001").SameAs(known));
        Assert.Null(Of("李四", "91350100M000100Y43", null).SameAs(known));
        Assert.Null(Of("王五", null, "13800000002").SameAs(known));
    }

    private static Party Of(string name, string? number, string? phone) => Party.Of(
        Guid.Empty, PartyRole.OtherSide, name, PartyNumber.TryParse(number, out var parsed) ? parsed : null, PhoneNumber.TryParse(phone, out var called) ? called : null, Names)!;
}
