using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Fabang.Kernel.Documents;

/// <summary>Puts the tables of a TrueType font together.</summary>
internal static class FontFile
{
    private const int HeaderLength = 12;
    private const int EntryLength = 16;

    public static byte[] Of(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var power = BitOperations.Log2((uint)tables.Count);
        Write(file, 0x00010000u, (ushort)tables.Count, (ushort)(EntryLength << power), (ushort)power, (ushort)(EntryLength * (tables.Count - (1 << power))));
        var at = HeaderLength + EntryLength * tables.Count;
        foreach (var (name, table) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(name));
            Write(file, Sum(table), (uint)at, (uint)table.Length);
            at += Padded(table.Length);
        }

        foreach (var table in tables.Values)
        {
            file.Write(table);
            file.Write(new byte[Padded(table.Length) - table.Length]);
        }

        return file.ToArray();
    }

    /// <summary>A <c>cmap</c> of these signs only, so that each glyph has one sign and a reader of the PDF gets that one back.</summary>
    public static byte[] CharacterMap(IReadOnlyDictionary<int, ushort> glyphs)
    {
        using var table = new MemoryStream();
        // Version 0, one subtable, for Windows with full Unicode, at 12; format 12.
        Write(table, (ushort)0, (ushort)1, (ushort)3, (ushort)10, 12u);
        Write(table, (ushort)12, (ushort)0, (uint)(16 + 12 * glyphs.Count), 0u, (uint)glyphs.Count);
        foreach (var (sign, glyph) in glyphs.OrderBy(pair => pair.Key))
        {
            Write(table, (uint)sign, (uint)sign, (uint)glyph);
        }

        return table.ToArray();
    }

    /// <summary>A <c>post</c> table of version 3: glyphs have no names.</summary>
    public static byte[] NoNames()
    {
        var table = new byte[32];
        BinaryPrimitives.WriteUInt32BigEndian(table, 0x00030000);
        return table;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Sum(byte[] table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i++)
        {
            sum = unchecked(sum + ((uint)table[i] << (24 - i % 4 * 8)));
        }

        return sum;
    }

    private static void Write(Stream target, params ReadOnlySpan<object> numbers)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var number in numbers)
        {
            if (number is ushort two)
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes, two);
                target.Write(bytes[..2]);
            }
            else
            {
                BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)number);
                target.Write(bytes);
            }
        }
    }
}
