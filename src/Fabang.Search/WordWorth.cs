using Lucene.Net.Index;

namespace Fabang.Search;

/// <summary>How telling the words of one question are in one view of the index: the rarer the more.</summary>
internal sealed class WordWorth
{
    /// <summary>A pair of characters that one in so many documents has tells nothing: 当事 does, 的人 does not.</summary>
    private const int TooCommon = 12;

    private readonly Dictionary<string, double> worth = new(StringComparer.Ordinal);

    public WordWorth(string question, IndexReader reader)
    {
        foreach (var token in ChineseText.Tokens(question, SharedWords.MostCharacters))
        {
            if (token.Kind is not ChineseText.TokenKind.Character && !worth.ContainsKey(token.Term))
            {
                var found = Fields.Frequency(token.Term, reader);
                worth[token.Term] = found > 0 && found * TooCommon < reader.MaxDoc ? Math.Log((double)reader.MaxDoc / found) : 0;
            }
        }
    }

    /// <summary>Of a stretch of the question; nothing where all of it is common.</summary>
    public double Of(string stretch) => ChineseText.Tokens(stretch).Sum(token => worth.GetValueOrDefault(token.Term));
}
