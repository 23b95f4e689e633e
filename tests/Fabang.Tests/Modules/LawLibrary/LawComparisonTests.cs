using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Find;

namespace Fabang.Tests.Modules.LawLibrary;

public class LawComparisonTests
{
    [Fact]
    public void What_was_changed_added_dropped_and_renumbered_is_found_by_its_words()
    {
        var compared = LawComparison.Of(
            Articles("水应当烧开再泡茶。", "茶叶应当新鲜。", "违反规定的，罚款五元。", "杯子由客人自带。"),
            Articles("水应当烧开再泡茶。", "茶馆应当挂牌营业，写明价格。", "茶叶应当新鲜。", "违反规定的，罚款五十元。"));

        Assert.Equal(1, compared.Unchanged);
        Assert.Collection(
            compared.Changes,
            added => Assert.Equal((null, "第二条"), (added.Old?.Label, added.New?.Label)),
            moved => Assert.True(moved is { Old.Label: "第二条", New.Label: "第三条", IsOnlyRenumbered: true }),
            changed =>
            {
                Assert.Equal(("第三条", "第四条"), (changed.Old?.Label, changed.New?.Label));
                Assert.Equal(["十"], changed.Words().New.Pieces.Where(piece => piece.IsChanged).Select(piece => piece.Words));
            },
            dropped => Assert.Equal(("第四条", null), (dropped.Old?.Label, dropped.New?.Label)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("罚款五元。", "")]
    [InlineData("处五元以上十元以下罚款。", "并处十元以上五十元以下的罚款，没收所得。")]
    public void Pieces_joined_are_the_wording(string old, string now)
    {
        var (left, right) = ChangedText.Of(old, now);

        Assert.Equal(old, string.Concat(left.Pieces.Select(piece => piece.Words)));
        Assert.Equal(now, string.Concat(right.Pieces.Select(piece => piece.Words)));
    }

    private static List<Article> Articles(params string[] texts) =>
        [.. texts.Select((text, at) => new Article { VersionId = Guid.Empty, Number = $"{at + 1}", Position = at, Label = ArticleNames.Label($"{at + 1}")!, Headings = "", Text = text })];
}
