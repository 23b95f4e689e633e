namespace Fabang.Search.Learning;

/// <summary>A model without trees on the shelf of all texts: shows what the trees will see.</summary>
internal sealed class RankingBench
{
    private readonly LearningTexts texts;
    private readonly ArticleShelf[] shelves;
    private readonly RowSet[] allowed = [RowSet.All];

    public RankingBench(LearningTexts texts, Towers towers, IReadOnlyList<AskedQuestion> known)
    {
        this.texts = texts;
        var (questions, articles) = (TermTable.Of(towers.Questions, towers.Width), TermTable.Of(towers.Articles, towers.Width));
        var memory = new QuestionMemory(towers.Width, [.. known.Select(question => Learned(question, texts, questions))]);
        Model = new RankingModel(texts.Vocabulary, texts.Statistics, questions, articles, memory, new BoostedTrees([]));
        shelves = [new ArticleShelf(texts.Sheets.Select(sheet => (ReadOnlyMemory<byte>)Model.Payload(sheet)), texts.Sheets.Count, towers.Width, texts.Statistics)];
    }

    public RankingModel Model { get; }

    /// <summary>Rows of articles that have the words of a question.</summary>
    public IEnumerable<int> WithWordsOf(string question)
    {
        if (Model.Read(question) is not { } read)
        {
            return [];
        }

        using var words = new WordScores(read, shelves);
        return [.. Ranker.InWords(shelves, allowed, words).Select(found => found.Row).Where(row => shelves[0][row].Kind is DocumentKind.Article)];
    }

    public QuestionLook Look(AskedQuestion question)
    {
        if (Model.Read(question.Source.Text) is not { } read)
        {
            return new QuestionLook(question.Source, [], new RankedList([], []));
        }

        using var words = new WordScores(read, shelves);
        var (pool, rows, _) = Ranker.Look(Model, read, shelves, allowed, words);
        var found = pool.Select(candidate => candidate.HasArticle ? candidate.Article : candidate.Digest).ToList();
        return new QuestionLook(question.Source, [.. found.Select(row => texts.Ids[row])], new RankedList(rows, [.. found.Select(row => question.Answers.Contains(row))]));
    }

    private static QuestionMemory.Learned Learned(AskedQuestion question, LearningTexts texts, TermTable table)
    {
        var place = new sbyte[table.Width];
        var scale = Place.Quantise(table.PlaceOf(question.Bag), place);
        return new QuestionMemory.Learned(place, scale, [.. question.Answers.Select(row => texts.Sheets[row]).Select(sheet => new QuestionMemory.Answer(sheet.Id, sheet.Chapter, sheet.Law))]);
    }
}
