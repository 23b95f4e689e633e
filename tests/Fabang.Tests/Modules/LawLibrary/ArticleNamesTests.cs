using System.Globalization;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Citations;
using Fabang.Modules.LawLibrary.Import;
using Fabang.Search;

namespace Fabang.Tests.Modules.LawLibrary;

/// <summary>Number and label of an article lead to one another, however the number is written.</summary>
public class ArticleNamesTests
{
    private static readonly CitationReader Reader = new(new LawNames(["民法典"], []));

    public static IEnumerable<string> Numbers => Enumerable.Range(1, 5000).Select(number => $"{number}")
        .Concat(Enumerable.Range(1, 99).SelectMany(sub => new[] { 1, 9, 10, 11, 20, 100, 101, 110, 133, 205, 999, 1000, 1001, 1079, 2010, 4999, 5000 }.Select(number => $"{number}-{sub}")));

    [Fact]
    public void Every_label_is_read_back_where_it_begins_an_article()
    {
        foreach (var number in Numbers)
        {
            Assert.True(ArticleMark.TryRead(ArticleNames.Label(number) + " 有文。", out var mark, out var stands, out _));
            Assert.Equal((number, true, ArticleNames.Label(number)), (mark.Key, stands, mark.Label));
        }
    }

    [Fact]
    public void Every_number_is_known_in_every_way_in_which_people_type_it()
    {
        foreach (var number in Numbers)
        {
            foreach (var typed in Written(number))
            {
                var citation = TypedCitations.Read(Reader, typed);

                Assert.True(citation is { Law: "民法典" } && citation.Number == number, $"{typed} is {citation?.Number}, not {number}");
            }
        }
    }

    [Fact]
    public void Every_way_of_writing_it_in_a_sentence_is_one_word_to_the_search()
    {
        foreach (var number in Numbers.Where(number => !number.Contains('-', StringComparison.Ordinal)))
        {
            foreach (var typed in Written(number).Where(typed => typed.EndsWith('条') && (typed.Contains('第', StringComparison.Ordinal) || typed.Any(char.IsAsciiDigit))))
            {
                Assert.Equal([$"§{number}"], ChineseText.Tokens(typed).Where(token => token.Kind is ChineseText.TokenKind.ArticleNumber).Select(token => token.Term).Distinct());
            }
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-1")]
    [InlineData("1-")]
    [InlineData("1-0")]
    [InlineData("1-2-3")]
    [InlineData(" 1")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("１")]
    [InlineData("一")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void What_is_no_number_has_no_label(string number) => Assert.Null(ArticleNames.Label(number));

    [Theory]
    [InlineData("民法典#1079", "民法典", "1079")]
    [InlineData("甲#乙#133-1", "甲#乙", "133-1")]
    public void A_name_of_an_article_is_taken_apart(string name, string law, string number)
    {
        Assert.True(ArticleNames.TryParse(name, out var readLaw, out var readNumber));
        Assert.Equal((law, number), (readLaw, readNumber));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("民法典")]
    [InlineData("民法典#")]
    [InlineData("#1079")]
    public void What_is_no_name_of_an_article_is_refused(string? name) => Assert.False(ArticleNames.TryParse(name, out _, out _));

    private static IEnumerable<string> Written(string number)
    {
        var parts = number.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var sub = parts.Length > 1 ? "之" + ChineseNumber.Format(parts[1]) : "";
        var words = ChineseNumber.Format(parts[0]);
        yield return $"民法典{ArticleNames.Label(number)}";
        yield return $"《中华人民共和国民法典》第 {parts[0]} 条{sub}";
        yield return $"民法典{parts[0]}条{sub}";
        yield return $"民法典第{FullWidth(parts[0])}条{sub}";
        yield return $"民法典{words}条{sub}";
        yield return $"民法典第{words.Replace('零', '〇')}条{sub}";
        yield return $"民法典第{words.Replace("二百", "两百", StringComparison.Ordinal).Replace("二千", "两千", StringComparison.Ordinal)}条{sub}";
        yield return $"民法典第{(words.EndsWith("二十", StringComparison.Ordinal) ? words[..^2] + "廿" : words)}条{sub}";
        if (sub.Length == 0)
        {
            yield return $"民法典 {parts[0]}";
            yield return $"民法典第{string.Concat(number.Select(digit => "〇一二三四五六七八九"[digit - '0']))}条";
        }
    }

    private static string FullWidth(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')));
}
