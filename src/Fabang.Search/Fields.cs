using System.Globalization;
using Fabang.Search.Learning;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Fabang.Search;

/// <summary>How a <see cref="SearchDocument"/> lies in the index, and comes back from it.</summary>
internal static class Fields
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Chapter = "chapter";
    public const string Text = "text";
    public const string Says = "says";
    public const string Number = "number";
    public const string LawId = "law";
    public const string LawKey = "key";
    public const string Kind = "kind";
    public const string TextKind = "text_kind";
    public const string Province = "province";
    public const string Current = "current";
    public const string InForce = "in_force";
    public const string Sheet = "sheet";
    public const string Authority = "authority";
    public const string Year = "year";
    public const string Yes = "1";
    public const string No = "0";

    private const string Version = "version";
    private const string NumberLabel = "label";
    private const string Reference = "reference";

    // No positions: phrases are not asked for, and the index is half as large without them.
    private static readonly FieldType Searched = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IsStored = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    });

    public static Document ToLucene(string lawKey, SearchDocument source, RankingModel? model)
    {
        var document = new Document
        {
            new StringField(LawKey, lawKey, Field.Store.NO),
            new StringField(LawId, source.LawId, Field.Store.YES),
            new StringField(Kind, source.Kind.ToString(), Field.Store.YES),
            new StringField(TextKind, source.TextKind, Field.Store.YES),
            new StringField(Province, source.Province ?? SearchQuery.Nation, Field.Store.YES),
            new StringField(Authority, source.Authority, Field.Store.YES),
            new Field(Title, source.Title, Searched),
            new Field(Chapter, source.Chapter, Searched),
            new Field(Text, source.Text, Searched),
            new StoredField(Id, source.Id),
            new SortedDocValuesField(Id, new BytesRef(source.Id)),
            new StoredField(NumberLabel, source.Number),
            new StoredField(Reference, source.Reference),
        };
        if (source.Says.Length > 0)
        {
            document.Add(new Field(Says, source.Says, Searched));
        }

        if (model is not null && source.Kind is not DocumentKind.Case)
        {
            document.Add(new BinaryDocValuesField(Sheet, new BytesRef(model.Payload(source))));
        }

        if (source.Version is { } version)
        {
            document.Add(new StoredField(Version, version.DayNumber));
            document.Add(new StringField(Year, YearOf(version.Year), Field.Store.NO));
        }

        foreach (var token in ChineseText.Tokens(source.Number))
        {
            if (token.Kind is ChineseText.TokenKind.ArticleNumber)
            {
                document.Add(new StringField(Number, token.Term, Field.Store.NO));
            }
        }

        foreach (var facet in Enum.GetValues<Facet>())
        {
            document.Add(new SortedDocValuesField(Of(facet), new BytesRef(ValueOf(facet, source))));
        }

        Flag(Current, source.Current);
        Flag(InForce, source.InForce);
        return document;

        void Flag(string name, bool value)
        {
            if (value)
            {
                document.Add(new StringField(name, Yes, Field.Store.YES));
            }
        }
    }

    public static SearchDocument FromLucene(Document stored) => new()
    {
        Id = stored.Get(Id, CultureInfo.InvariantCulture) ?? "",
        Kind = KindOf(stored.Get(Kind, CultureInfo.InvariantCulture)),
        LawId = stored.Get(LawId, CultureInfo.InvariantCulture) ?? "",
        Title = stored.Get(Title, CultureInfo.InvariantCulture) ?? "",
        Number = stored.Get(NumberLabel, CultureInfo.InvariantCulture) ?? "",
        Chapter = stored.Get(Chapter, CultureInfo.InvariantCulture) ?? "",
        Text = stored.Get(Text, CultureInfo.InvariantCulture) ?? "",
        Says = stored.Get(Says, CultureInfo.InvariantCulture) ?? "",
        TextKind = stored.Get(TextKind, CultureInfo.InvariantCulture) ?? "",
        Province = stored.Get(Province, CultureInfo.InvariantCulture) is var province && province == SearchQuery.Nation ? null : province,
        Authority = stored.Get(Authority, CultureInfo.InvariantCulture) ?? "",
        Version = stored.GetField(Version)?.GetInt32Value() is { } day ? DateOnly.FromDayNumber(day) : null,
        Current = stored.GetField(Current) is not null,
        InForce = stored.GetField(InForce) is not null,
        Reference = stored.Get(Reference, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>In about how many documents a term stands: one that has it in two fields counts twice.</summary>
    public static int Frequency(string term, IndexReader reader) =>
        reader.DocFreq(new Term(Text, term)) + reader.DocFreq(new Term(Title, term)) + reader.DocFreq(new Term(Says, term));

    public static string YearOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Of(Facet facet) => facet switch
    {
        Facet.Kind => Kind,
        Facet.TextKind => TextKind,
        Facet.Province => Province,
        Facet.Authority => Authority,
        Facet.Year => Year,
        Facet.InForce => InForce,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    private static string ValueOf(Facet facet, SearchDocument source) => facet switch
    {
        Facet.Kind => source.Kind.ToString(),
        Facet.TextKind => source.TextKind,
        // The digest of an article is not counted beside it.
        Facet.Province or Facet.InForce when source.Kind is not DocumentKind.Article => "",
        Facet.Province => source.Province ?? SearchQuery.Nation,
        Facet.Authority => source.Authority,
        Facet.Year => source.Version is { } version ? YearOf(version.Year) : "",
        Facet.InForce => source.InForce ? Yes : No,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    public static DocumentKind KindOf(string? name) => Enum.TryParse<DocumentKind>(name, out var kind) ? kind : DocumentKind.Article;

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
