using Fabang.Search;
using Fabang.Search.Learning;

namespace Fabang.Tests.Search.Learning;

public class RankingTrainerTests : IndexInAFolder
{
    [Fact]
    public void What_was_learned_finds_what_words_cannot()
    {
        var model = Learned(seed: 1);
        using var index = SearchIndex.Recreate(Folder, model);
        Shelve(index);

        var byWords = Enumerable.Range(0, ToyLibrary.Matters).Count(matter => First(index, matter, byWords: true) == $"{ToyLibrary.Law(matter)}#1");
        var learned = Enumerable.Range(0, ToyLibrary.Matters).Count(matter => First(index, matter, byWords: false) == $"{ToyLibrary.Law(matter)}#1");

        Assert.InRange(byWords, 0, 3);
        Assert.InRange(learned, 20, ToyLibrary.Matters);
    }

    [Fact]
    public void The_same_seed_texts_and_questions_give_the_same_file()
    {
        var (once, again) = (Saved(Learned(seed: 3), "once"), Saved(Learned(seed: 3), "again"));

        Assert.Equal(once, again);
    }

    [Fact]
    public void Each_question_is_answered_once_by_a_model_that_never_saw_it()
    {
        using var index = SearchIndex.Open(Folder);
        Shelve(index);

        var validation = new RankingTrainer(index, ToyLibrary.Questions(), [], ToyLibrary.Settings, _ => { }).CrossValidate();

        Assert.Equal(ToyLibrary.Questions().Select(question => question.Id).Order(), validation.Questions.Select(question => question.Id).Order());
        Assert.InRange(validation.Figures.Mrr10, 0.8, 1);
        var lines = validation.Ablations().ToDictionary(line => line.Name, line => line.Figures.Mrr10);
        Assert.Equal(1, lines["all that is looked at, in the best order"], 2);
        Assert.InRange(lines["words alone (BM25F)"], 0, 0.4);
    }

    [Fact]
    public void Digest_and_cases_give_pairs_that_nobody_marked()
    {
        SearchDocument[] documents =
        [
            new() { Id = "劳动法#50", Kind = DocumentKind.Digest, LawId = "劳动法", Title = "劳动法", Text = "工资按月发\n工资要按月发。", Says = "老板不给钱\n拖欠工资" },
            new() { Id = "1", Kind = DocumentKind.Case, LawId = "#case/1", Title = "张某案", Text = "依照《中华人民共和国劳动法》第五十条、《刑法》第一百三十三条之一，判决如下。" },
        ];

        var pairs = MinedPairs.Of(documents).ToList();

        Assert.Equal(["老板不给钱", "拖欠工资", "工资按月发", "工资要按月发。"], pairs.Take(4).Select(pair => pair.Text));
        Assert.All(pairs.Take(4), pair => Assert.Equal(["劳动法#50"], pair.Articles));
        Assert.Equal(["劳动法#50", "刑法#133-1"], pairs[4].Articles);
    }

    private static void Shelve(SearchIndex index)
    {
        foreach (var law in ToyLibrary.Articles().GroupBy(article => article.LawId))
        {
            index.Update(law.Key, law);
        }

        index.Commit();
    }

    private static string? First(SearchIndex index, int matter, bool byWords) => index.Search(new SearchQuery(ToyLibrary.NewQuestion(matter))
    {
        Kinds = [DocumentKind.Article],
        ByWords = byWords,
        Take = 1,
    }).Hits.Select(hit => hit.Document.Id).FirstOrDefault();

    private RankingModel Learned(int seed)
    {
        using var index = SearchIndex.Recreate(Folder);
        Shelve(index);
        var model = new RankingTrainer(index, ToyLibrary.Questions(), [], ToyLibrary.Settings with { Seed = seed }, _ => { }).Train();
        Saved(model, "model");
        return RankingModelFile.Load(Path.Combine(Folder, "model"));
    }

    private byte[] Saved(RankingModel model, string name)
    {
        RankingModelFile.Save(model, Path.Combine(Folder, name));
        return File.ReadAllBytes(Path.Combine(Folder, name));
    }
}
