using Fabang.Search;

namespace Fabang.Tests.Search;

/// <summary>With the table of characters that the program is built with.</summary>
public class RespellTests : IndexInAFolder
{
    private static readonly CharacterTable Characters =
        CharacterTable.Read(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "reference", "characters.csv")));

    private static readonly PhraseBook Book = new(Characters, ["工伤认定", "工伤保险条例", "劳动合同法", "劳动仲裁", "抚养费", "公证"]);

    [Theory]
    [InlineData("工商认定", "工伤认定")]
    [InlineData("公丧认定", "工伤认定")]
    [InlineData("老动合同", "劳动合同")]
    [InlineData("劳动众才", "劳动仲裁")]
    [InlineData("抚养非", "抚养费")]
    public void Words_that_only_sound_right_are_written_right(string typed, string meant)
    {
        using var index = Library();

        Assert.Equal(meant, index.Respell(typed, Book));
    }

    [Theory]
    [InlineData("工伤认定")]
    [InlineData("公正")]
    [InlineData("认定工商")]
    [InlineData("老")]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("老动合同法有没有规定试用期可以多长")]
    public void Right_words_and_words_beyond_the_book_stay(string typed)
    {
        using var index = Library();

        Assert.Null(index.Respell(typed, Book));
    }

    [Fact]
    public void Traditional_characters_are_simplified_one_for_one()
    {
        Assert.Equal("劳动合同解除，经济补偿", Characters.Simplify("勞動合同解除，經濟補償"));
        Assert.Equal("\uD83D😀abc", Characters.Simplify("\uD83D😀abc"));
    }

    [Theory]
    [InlineData('工', '公', true)]
    [InlineData('伤', '商', true)]
    [InlineData('四', '十', true)]
    [InlineData('重', '中', true)]
    [InlineData('a', 'a', true)]
    [InlineData('工', '人', false)]
    [InlineData('工', 'g', false)]
    public void Characters_that_sound_alike(char one, char other, bool alike) => Assert.Equal(alike, Characters.SoundAlike(one, other));

    [Fact]
    public void A_broken_table_is_refused() => Assert.Throws<FormatException>(() => CharacterTable.Read(["character,readings,simplified", "工gong"]));

    private SearchIndex Library()
    {
        var index = SearchIndex.Open(Folder);
        index.Update("工伤法", [Article("工伤法", 1, "工伤认定，由部门认定。"), Article("工伤法", 2, "劳动合同和劳动仲裁。"), Article("工伤法", 3, "抚养费，公正，公证，工商。")]);
        index.Refresh();
        return index;
    }
}
