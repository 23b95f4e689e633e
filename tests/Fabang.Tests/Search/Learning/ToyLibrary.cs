using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

/// <summary>
/// A small library in which words lead astray: the article that people need says it in the law's words, theirs stand in an article about
/// something else, and only who has learned knows which belong together.
/// </summary>
internal static class ToyLibrary
{
    public const int Matters = 24;

    public static RankingSettings Settings => new()
    {
        LeastTexts = 1,
        Folds = 3,
        Towers = new TowerSettings { Width = 16, Epochs = 20, Batch = 16 },
        Trees = new TreeSettings { Trees = 20, Leaves = 4, LeastWeight = 0.5f },
    };

    /// <summary>Four articles for each matter; the first is what people ask for.</summary>
    public static IEnumerable<SearchDocument> Articles() =>
        from matter in Enumerable.Range(0, Matters)
        from place in Enumerable.Range(1, 4)
        select new SearchDocument
        {
            Id = $"{Law(matter)}#{place}",
            LawId = Law(matter),
            Title = Law(matter),
            Number = $"第{place}条",
            Text = place switch
            {
                1 => $"应当{Legal(matter)}的，依照规定办理。",
                4 => $"{Said((matter + 7) % Matters)}由主管部门规定。",
                _ => $"{Legal((matter * 5) + (place * 7) + Matters)}由主管部门规定。",
            },
            TextKind = "Law",
        };

    public static IReadOnlyList<LearningQuestion> Questions() =>
    [
        .. from matter in Enumerable.Range(0, Matters)
           from way in Enumerable.Range(0, 4)
           select new LearningQuestion($"{matter}-{way}", Ask(matter, way), [$"{Law(matter)}#1"]),
    ];

    /// <summary>As somebody asks who was not among those learned from; with a pair of characters that every article has.</summary>
    public static string NewQuestion(int matter) => $"急急{Said(matter)}帮帮忙，规定呢";

    public static string Law(int matter) => $"{(char)('甲' + matter)}事法";

    private static string Ask(int matter, int way) => way switch
    {
        0 => $"我{Said(matter)}怎么办，有规定吗",
        1 => $"请问{Said(matter)}可以吗，规定怎样",
        2 => $"{Said(matter)}了，谁来管，规定",
        _ => $"老乡{Said(matter)}，问规定",
    };

    // Pairs of characters from two stretches that have none in common.
    private static string Said(int matter) => $"{(char)('\u4E10' + (matter * 3))}{(char)('\u4E11' + (matter * 3))}";

    private static string Legal(int matter) => $"{(char)('\u6C10' + (matter * 3))}{(char)('\u6C11' + (matter * 3))}{(char)('\u6C12' + (matter * 3))}";
}
