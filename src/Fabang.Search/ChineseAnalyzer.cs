using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Fabang.Search;

/// <summary>Feeds <see cref="ChineseText.Tokens"/> to Lucene.</summary>
internal sealed class ChineseAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => new(new ChineseTokenizer(reader));

    private sealed class ChineseTokenizer : Tokenizer
    {
        private readonly ICharTermAttribute term;
        private readonly IOffsetAttribute offset;
        private IEnumerator<ChineseText.Token>? tokens;
        private int length;

        public ChineseTokenizer(TextReader input)
            : base(input)
        {
            term = AddAttribute<ICharTermAttribute>();
            offset = AddAttribute<IOffsetAttribute>();
        }

        public override void Reset()
        {
            base.Reset();
            var text = m_input.ReadToEnd();
            length = text.Length;
            tokens = ChineseText.Tokens(text).GetEnumerator();
        }

        public override bool IncrementToken()
        {
            ClearAttributes();
            if (tokens is null || !tokens.MoveNext())
            {
                return false;
            }

            term.SetEmpty().Append(tokens.Current.Term);
            offset.SetOffset(tokens.Current.Start, tokens.Current.End);
            return true;
        }

        public override void End()
        {
            base.End();
            offset.SetOffset(length, length);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                tokens?.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
