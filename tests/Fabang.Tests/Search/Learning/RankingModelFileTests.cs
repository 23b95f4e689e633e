using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class RankingModelFileTests : IndexInAFolder
{
    private string Model => Path.Combine(Folder, "ranking.bin");

    [Fact]
    public void A_model_comes_back_as_it_was_saved()
    {
        var model = Small();
        RankingModelFile.Save(model, Model);

        var loaded = RankingModelFile.Load(Model);

        Assert.Equal(model.Vocabulary.Terms, loaded.Vocabulary.Terms);
        Assert.Equal(model.Articles.Values, loaded.Articles.Values);
        Assert.Equal(model.Memory.Questions[0].Answers, loaded.Memory.Questions[0].Answers);
        Assert.Equal(1, loaded.Memory.TimesLaw(7));
        Assert.Equal(model.Trees.Score(new float[CandidateFeatures.Count]), loaded.Trees.Score(new float[CandidateFeatures.Count]));
        Assert.Equal(16, loaded.Name.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_changed_byte_is_found_wherever_it_is(double where)
    {
        RankingModelFile.Save(Small(), Model);
        var bytes = File.ReadAllBytes(Model);
        bytes[(int)(where * (bytes.Length - 1))] ^= 0x10;
        File.WriteAllBytes(Model, bytes);

        Assert.Throws<InvalidDataException>(() => RankingModelFile.Load(Model));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(200)]
    public void A_model_that_is_cut_off_is_not_taken(int length)
    {
        RankingModelFile.Save(Small(), Model);
        File.WriteAllBytes(Model, File.ReadAllBytes(Model)[..length]);

        Assert.Throws<InvalidDataException>(() => RankingModelFile.Load(Model));
    }

    [Fact]
    public void A_missing_model_is_an_error_of_reading() => Assert.ThrowsAny<IOException>(() => RankingModelFile.Load(Model));

    [Fact]
    public void An_index_of_another_model_is_built_anew()
    {
        RankingModelFile.Save(Small(), Model);
        using (var index = SearchIndex.Open(Folder))
        {
            Fill(index);
        }

        Assert.Equal(
            SearchIndexFault.OtherFormat,
            Assert.Throws<SearchIndexException>(() => SearchIndex.Open(Folder, RankingModelFile.Load(Model))).Fault);
    }

    [Fact]
    public void What_is_written_while_people_search_is_ranked_too()
    {
        RankingModelFile.Save(Small(), Model);
        using var index = SearchIndex.Open(Folder, RankingModelFile.Load(Model));
        Fill(index);
        index.Update("用工法", [Article("用工法", 9, "押金不得收取。")]);
        index.Refresh();

        var found = Ids(index.Search(new SearchQuery("押金") { Kinds = [DocumentKind.Article] })).ToList();

        Assert.Contains("用工法#9", found);
        Assert.DoesNotContain("用工法#1", found);
    }

    [Fact]
    public void A_filter_holds_for_what_is_near_in_meaning_as_well()
    {
        RankingModelFile.Save(Small(), Model);
        using var index = SearchIndex.Open(Folder, RankingModelFile.Load(Model));
        Fill(index);

        var results = index.Search(new SearchQuery("押金应当返还") { Kinds = [DocumentKind.Article], LawId = "租赁法" });

        Assert.Equal(["租赁法#1", "租赁法#2"], Ids(results).Order());
    }

    private static RankingModel Small()
    {
        string[] terms = ["押", "金", "押金", "应当", "返还", "租金"];
        var vocabulary = new Vocabulary(terms, [.. terms.Select(_ => 1f)]);
        var table = Enumerable.Range(0, terms.Length * 8).Select(i => (float)Math.Sin(i)).ToArray();
        var memory = new QuestionMemory(8, [new QuestionMemory.Learned(new sbyte[8], 0.1f, [new QuestionMemory.Answer(5, 6, 7)])]);
        var trees = new BoostedTrees([new BoostedTrees.Tree([0], [0.1f], [~0], [~1], [-1f, 1f])]);
        return new RankingModel(vocabulary, TermStatistics.Of(vocabulary, 10, 1, 3), TermTable.Of(table, 8), TermTable.Of(table, 8), memory, trees);
    }
}
