using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Fabang.Search.Learning;

/// <summary>
/// The sheets and places of one part of the index, in memory, in the order of its documents. It never changes: a segment of the index
/// has one as long as it lives.
/// </summary>
internal sealed class ArticleShelf
{
    private readonly byte[] terms;
    private readonly int[] termStarts;
    private readonly sbyte[] places;
    private readonly float[] scales;
    private readonly Header[] headers;
    private readonly Dictionary<ulong, int> articles = [];
    private readonly Dictionary<ulong, int> digests = [];
    private readonly int[] chapterRuns;
    private readonly sbyte[] chapterPlaces;
    private readonly float[] chapterScales;
    private readonly int width;

    /// <param name="payloads">What <see cref="SheetCodec"/> wrote for each document; empty for one that is not ranked.</param>
    /// <param name="count">How many documents there are.</param>
    /// <param name="width">Dimensions of a place.</param>
    /// <param name="statistics">Of the words of the model.</param>
    public ArticleShelf(IEnumerable<ReadOnlyMemory<byte>> payloads, int count, int width, TermStatistics statistics)
    {
        this.width = width;
        headers = new Header[count];
        scales = new float[count];
        places = new sbyte[count * width];
        termStarts = new int[count + 1];
        using var all = new MemoryStream();
        var document = 0;
        foreach (var payload in payloads)
        {
            if (payload.Length > 0)
            {
                Read(payload.Span, document, all);
            }

            termStarts[++document] = (int)all.Length;
        }

        // A part of the index without a ranked document gives no payloads at all.
        Array.Fill(termStarts, (int)all.Length, document, count + 1 - document);

        terms = all.ToArray();
        (chapterRuns, chapterPlaces, chapterScales) = Chapters();
        Pairs = new PairPostings(this, statistics);
    }

    public int Count => headers.Length;

    public PairPostings Pairs { get; }

    public ref readonly Header this[int document] => ref headers[document];

    public ReadOnlySpan<byte> Terms(int document) => terms.AsSpan(termStarts[document]..termStarts[document + 1]);

    /// <summary>Whether it has a place; the scale of a place is never nothing.</summary>
    public bool IsRanked(int document) => scales[document] > 0;

    /// <summary>The row of an article or its digest; -1 when it is not here.</summary>
    public int Find(ulong id, DocumentKind kind) => (kind is DocumentKind.Digest ? digests : articles).GetValueOrDefault(id, -1);

    public float Nearness(Question question, int document) =>
        Place.Dot(question.Bytes, places.AsSpan(document * width, width)) * scales[document] * question.Scale;

    /// <summary>Of each document from the first on.</summary>
    public void Nearness(Question question, int first, Span<float> target)
    {
        var rows = places.AsSpan(first * width, target.Length * width);
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = Place.Dot(question.Bytes, rows.Slice(i * width, width)) * scales[first + i] * question.Scale;
        }
    }

    /// <summary>Nearness to the middle of the article's chapter.</summary>
    public float ChapterNearness(Question question, int document)
    {
        var run = chapterRuns[document];
        return run < 0 ? 0 : Place.Dot(question.Bytes, chapterPlaces.AsSpan(run * width, width)) * chapterScales[run] * question.Scale;
    }

    private void Read(ReadOnlySpan<byte> payload, int document, MemoryStream all)
    {
        var header = new Header(
            BinaryPrimitives.ReadUInt64LittleEndian(payload),
            BinaryPrimitives.ReadUInt64LittleEndian(payload[8..]),
            BinaryPrimitives.ReadUInt64LittleEndian(payload[16..]),
            (DocumentKind)payload[24],
            payload[25],
            payload[26] == 1,
            BinaryPrimitives.ReadUInt16LittleEndian(payload[27..]),
            BinaryPrimitives.ReadUInt16LittleEndian(payload[29..]),
            BinaryPrimitives.ReadUInt16LittleEndian(payload[31..]),
            BinaryPrimitives.ReadUInt16LittleEndian(payload[33..]));
        headers[document] = header;
        scales[document] = BinaryPrimitives.ReadSingleLittleEndian(payload[35..]);
        MemoryMarshal.Cast<byte, sbyte>(payload.Slice(SheetCodec.HeaderLength, width)).CopyTo(places.AsSpan(document * width));
        all.Write(payload[(SheetCodec.HeaderLength + width)..]);
        (header.Kind is DocumentKind.Digest ? digests : articles)[header.Id] = document;
    }

    // A law is written in one piece, so that the articles of a chapter follow each other.
    private (int[] Runs, sbyte[] Places, float[] Scales) Chapters()
    {
        var runs = new int[Count];
        var (middles, lengths) = (new List<sbyte[]>(), new List<float>());
        for (var first = 0; first < Count;)
        {
            var end = first + 1;
            while (end < Count && headers[end].Chapter == headers[first].Chapter && headers[end].Kind == headers[first].Kind)
            {
                end++;
            }

            var isChapter = headers[first] is { Id: not 0, Kind: DocumentKind.Article };
            Array.Fill(runs, isChapter ? middles.Count : -1, first, end - first);
            if (isChapter)
            {
                var middle = new sbyte[width];
                lengths.Add(Place.Quantise(Middle(first, end), middle));
                middles.Add(middle);
            }

            first = end;
        }

        return (runs, [.. middles.SelectMany(middle => middle)], [.. lengths]);
    }

    private float[] Middle(int first, int end)
    {
        var middle = new float[width];
        for (var document = first; document < end; document++)
        {
            for (var i = 0; i < width; i++)
            {
                middle[i] += places[(document * width) + i] * scales[document];
            }
        }

        VectorMath.Normalise(middle);
        return middle;
    }

    /// <summary>Whose a document is and how long.</summary>
    public readonly record struct Header(
        ulong Id, ulong Law, ulong Chapter, DocumentKind Kind, byte TextKind, bool InForce, ushort Number, ushort TextLength, ushort ChapterLength, ushort TitleLength);
}
