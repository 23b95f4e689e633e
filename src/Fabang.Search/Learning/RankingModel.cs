namespace Fabang.Search.Learning;

/// <summary>
/// What was learned from questions and their answers, and ranks articles by it, known or new (学习排序模型): a vocabulary, two towers, the
/// learned questions, and trees over <see cref="CandidateFeatures"/>. Never changes; many may use it at once.
/// </summary>
public sealed class RankingModel
{
    private readonly SheetWriter writer;

    internal RankingModel(Vocabulary vocabulary, TermStatistics statistics, TermTable questions, TermTable articles, QuestionMemory memory, BoostedTrees trees)
    {
        Vocabulary = vocabulary;
        Statistics = statistics;
        Questions = questions;
        Articles = articles;
        Memory = memory;
        Trees = trees;
        writer = new SheetWriter(vocabulary);
        Features = new CandidateFeatures(statistics, memory);
    }

    /// <summary>Names the model by its content: the same name, the same ranking.</summary>
    public string Name { get; internal init; } = "";

    public int Width => Questions.Width;

    internal Vocabulary Vocabulary { get; }

    internal TermStatistics Statistics { get; }

    internal TermTable Questions { get; }

    internal TermTable Articles { get; }

    internal QuestionMemory Memory { get; }

    internal BoostedTrees Trees { get; }

    internal CandidateFeatures Features { get; }

    /// <summary>A question as the ranking sees it; null when it has no word that the model knows.</summary>
    internal Question? Read(string text)
    {
        var bag = Vocabulary.Bag(text);
        return bag.Count == 0 ? null : new Question(bag, Questions.PlaceOf(bag), Meant(Vocabulary, text), text.Length);
    }

    /// <summary>What lies beside a document in the index.</summary>
    internal byte[] Payload(SearchDocument document) => Payload(writer.Sheet(document));

    internal byte[] Payload(ArticleSheet sheet) => SheetCodec.Encode(sheet, Articles.PlaceOf(writer.Bag(sheet)));

    /// <summary>Pairs of characters in the legal words for what was said.</summary>
    internal static HashSet<int> Meant(Vocabulary vocabulary, string text) =>
    [
        .. Synonyms.Default.For(text).SelectMany(words => ChineseText.Tokens(words))
            .Where(token => token.Kind is ChineseText.TokenKind.Bigram).Select(token => vocabulary.Find(token.Term)).Where(id => id >= 0),
    ];
}
