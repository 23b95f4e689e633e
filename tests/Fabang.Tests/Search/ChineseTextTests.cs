using Fabang.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Search;

public class ChineseTextTests
{
    [Fact]
    public void Han_gives_characters_and_bigrams_and_other_letters_give_words() =>
        Assert.Equal(["离", "离婚", "婚", "app", "3", "天"], Terms("离婚 APP，3天"));

    [Fact]
    public void Full_width_and_upper_case_are_the_same_word() => Assert.Equal(Terms("wto 2001"), Terms("ＷＴＯ　２００１"));

    [Theory]
    [InlineData("第一千零七十九条", "§1079")]
    [InlineData("第1079条", "§1079")]
    [InlineData("民法典1079条", "§1079")]
    [InlineData("第 一百三十三 条之一", "§133-1")]
    public void Numbers_of_articles_find_each_other(string text, string number) => Assert.Contains(number, Terms(text));

    [Theory]
    [InlineData("三条裤子")]
    [InlineData("条")]
    [InlineData("第条")]
    [InlineData("第一款")]
    public void What_counts_something_else_is_no_number_of_an_article(string text) =>
        Assert.DoesNotContain(Terms(text), term => term.StartsWith('§'));

    [Fact]
    public void Any_text_gives_tokens_that_lie_in_it() =>
        Prop.ForAll(
            Texts.Any,
            text => ChineseText.Tokens(text).All(token => token.Term.Length > 0 && token.Start >= 0 && token.Start < token.End && token.End <= text.Length))
            .QuickCheckThrowOnFailure();

    private static List<string> Terms(string text) => [.. ChineseText.Tokens(text).Select(token => token.Term)];
}
