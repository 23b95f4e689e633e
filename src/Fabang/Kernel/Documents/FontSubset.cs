using System.Buffers.Binary;

namespace Fabang.Kernel.Documents;

/// <summary>
/// Cuts a TrueType font down to some signs: glyphs keep their numbers, those that are not used lose their outlines. A PDF with a Chinese font
/// then has some hundred kilobytes instead of megabytes. Tables: https://learn.microsoft.com/typography/opentype/spec/otff.
/// </summary>
internal static class FontSubset
{
    private const uint Collection = 0x74746366;
    private const int LongestOutline = 1 << 20;
    private static readonly string[] Kept = ["OS/2", "cvt ", "fpgm", "hhea", "maxp", "name", "prep"];

    /// <param name="content">A font file, or a collection of them.</param>
    /// <param name="face">Which of a collection.</param>
    /// <param name="glyphs">The glyph of each sign.</param>
    /// <returns>Null where the font holds no TrueType outlines.</returns>
    public static byte[]? Of(byte[] content, int face, IReadOnlyDictionary<int, ushort> glyphs)
    {
        var tables = Tables(content, face);
        if (!tables.ContainsKey("glyf") || !tables.ContainsKey("loca"))
        {
            return null;
        }

        var outlines = new Outlines(Table("glyf"), Table("loca"), isLong: UShort(Table("head"), 50) == 1, UShort(Table("maxp"), 4));
        var used = outlines.WithParts(glyphs.Values);
        var (glyf, loca) = outlines.Only(used);
        var head = Table("head").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["head"] = head,
            ["hmtx"] = Advances(Table("hmtx").ToArray(), UShort(Table("hhea"), 34), used),
            ["cmap"] = FontFile.CharacterMap(glyphs),
            ["post"] = FontFile.NoNames(),
        };
        foreach (var name in Kept.Where(tables.ContainsKey))
        {
            made[name] = Table(name).ToArray();
        }

        return FontFile.Of(made);

        ReadOnlyMemory<byte> Table(string name) => content.AsMemory(tables[name].Offset, tables[name].Length);
    }

    private static Dictionary<string, (int Offset, int Length)> Tables(byte[] content, int face)
    {
        var start = BinaryPrimitives.ReadUInt32BigEndian(content) == Collection ? Int(content, 12 + 4 * face) : 0;
        return Enumerable.Range(0, UShort(content, start + 4)).Select(i => start + 12 + 16 * i)
            .ToDictionary(at => System.Text.Encoding.ASCII.GetString(content, at, 4), at => (Int(content, at + 8), Int(content, at + 12)), StringComparer.Ordinal);
    }

    // Zeros press well, and nobody asks how wide an empty glyph is.
    private static byte[] Advances(byte[] hmtx, int full, HashSet<int> used)
    {
        for (var glyph = 0; glyph < full; glyph++)
        {
            if (glyph != full - 1 && !used.Contains(glyph))
            {
                hmtx.AsSpan(glyph * 4, 4).Clear();
            }
        }

        return hmtx;
    }

    private static int UShort(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]);

    private static int Int(byte[] bytes, int at) => checked((int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)));

    /// <summary>The outlines of a font, and where each begins.</summary>
    private sealed class Outlines(ReadOnlyMemory<byte> glyf, ReadOnlyMemory<byte> loca, bool isLong, int count)
    {
        private const int MoreParts = 0x20;
        private const int WordArguments = 0x1;

        /// <summary>The glyphs, the parts that some are put together of, and the sign for nothing.</summary>
        public HashSet<int> WithParts(IEnumerable<ushort> glyphs)
        {
            HashSet<int> used = [];
            var waiting = new Stack<int>(glyphs.Select(glyph => (int)glyph).Append(0));
            while (waiting.TryPop(out var glyph))
            {
                if (glyph < count && used.Add(glyph))
                {
                    Parts(Outline(glyph).Span).ForEach(waiting.Push);
                }
            }

            return used;
        }

        public (byte[] Glyf, byte[] Loca) Only(HashSet<int> used)
        {
            using var outlines = new MemoryStream();
            var places = new byte[4 * (count + 1)];
            for (var glyph = 0; glyph < count; glyph++)
            {
                BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * glyph), (uint)outlines.Length);
                if (used.Contains(glyph))
                {
                    outlines.Write(Outline(glyph).Span);
                    outlines.Write(new byte[(4 - outlines.Length % 4) % 4]);
                }
            }

            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * count), (uint)outlines.Length);
            return (outlines.ToArray(), places);
        }

        private ReadOnlyMemory<byte> Outline(int glyph)
        {
            var (start, end) = (Place(glyph), Place(glyph + 1));
            return end > start && end - start < LongestOutline ? glyf[start..end] : default;
        }

        private int Place(int glyph) =>
            isLong ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.Span[(4 * glyph)..]) : 2 * UShort(loca, 2 * glyph);

        private static List<int> Parts(ReadOnlySpan<byte> outline)
        {
            List<int> parts = [];
            if (outline.Length < 12 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            {
                return parts;
            }

            var (at, flags) = (10, MoreParts);
            while ((flags & MoreParts) != 0)
            {
                flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
                parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
                at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ((flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            }

            return parts;
        }
    }
}
