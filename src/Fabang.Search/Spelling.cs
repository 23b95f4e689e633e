using Lucene.Net.Index;

namespace Fabang.Search;

/// <summary>Tells words that are probably written wrong: a pair of characters in them that next to no text has.</summary>
internal static class Spelling
{
    /// <summary>A pair that no more than one in so many documents has is as good as unknown: 主义物质 has 义物.</summary>
    private const int Rare = 20_000;

    public static bool IsDoubtful(string words, IndexReader reader) => ChineseText.Tokens(words)
        .Any(token => token.Kind is ChineseText.TokenKind.Bigram && Fields.Frequency(token.Term, reader) <= reader.MaxDoc / Rare);
}
