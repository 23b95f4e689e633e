using Fabang.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Fabang.Tests.Search;

public class PassagesTests
{
    [Fact]
    public void Overlapping_bigrams_are_one_mark()
    {
        var passage = Passages.Best("单位可以解除合同。", Terms("解除合同"), 120);

        Assert.Equal([new("单位可以", false), new("解除合同", true), new("。", false)], passage);
    }

    [Fact]
    public void A_long_text_is_shown_where_most_of_the_question_is()
    {
        var text = string.Concat(Enumerable.Repeat("其他事项另行规定。", 60)) + "试用期内提前三日通知，可以解除劳动合同。" + string.Concat(Enumerable.Repeat("其他事项另行规定。", 60));

        var passage = Passages.Best(text, Terms("试用期 三日 解除劳动合同"), 120);

        Assert.Contains("试用期", Joined(passage), StringComparison.Ordinal);
        Assert.Contains(passage, segment => segment is { Text: "解除劳动合同", IsMatch: true });
        Assert.True(Joined(passage).Length <= 122);
        Assert.StartsWith("…", Joined(passage), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_character_is_marked_only_when_nothing_else_was_asked()
    {
        Assert.Contains(Passages.Best("狗伤人的", Terms("狗"), 120), segment => segment is { Text: "狗", IsMatch: true });
        Assert.DoesNotContain(Passages.Best("狗伤人的", Terms("的事情"), 120), segment => segment.IsMatch);
    }

    [Fact]
    public void The_pieces_of_any_whole_text_are_the_text() =>
        Prop.ForAll(Texts.Any, Texts.Any, (text, asked) => Joined(Passages.Whole(text, Terms(asked))) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_passage_is_part_of_its_text() =>
        Prop.ForAll(
            Texts.Any,
            Texts.Any,
            (text, asked) => text.Contains(Joined(Passages.Best(text, Terms(asked), 20)).Trim('…'), StringComparison.Ordinal) || text.Contains('…'))
            .QuickCheckThrowOnFailure();

    private static HashSet<string> Terms(string text) => [.. ChineseText.Tokens(text).Select(token => token.Term)];

    private static string Joined(IEnumerable<TextSegment> segments) => string.Concat(segments.Select(segment => segment.Text));
}
